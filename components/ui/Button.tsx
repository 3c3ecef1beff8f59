import type { ComponentChildren, ComponentProps } from 'preact';

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` is the one way forward of a place; `quiet` looks like a link. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ look = 'plain', class: extra, children, ...rest }: Props) {
  return (
    <button {...rest} type="button" class={`ui-button ui-button-${look}${extra ? ` ${extra}` : ''}`}>
      {children}
    </button>
  );
}
