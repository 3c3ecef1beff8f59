import type { ComponentChildren } from 'preact';

/** Components that belong together, each by its name and state. */
export interface Shelf {
  readonly name: string;
  readonly wide?: true;
  readonly states: readonly (readonly [state: string, shown: ComponentChildren])[];
}

/** A command that does nothing: the gallery shows and changes nothing. */
export const nothing = (): void => undefined;
