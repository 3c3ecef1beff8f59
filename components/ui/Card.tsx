import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the part of the page for those who hear it. */
  readonly label?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A sheet on the ground. */
export function Card({ label, class: extra, children }: Props) {
  return (
    <section class={`ui-card${extra ? ` ${extra}` : ''}`} aria-label={label}>
      {children}
    </section>
  );
}
