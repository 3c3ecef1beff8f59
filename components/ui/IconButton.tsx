import type { ComponentChildren, ComponentProps } from 'preact';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'title'> {
  /** What it does; read aloud, and shown on hovering. */
  readonly label: string;
  /** The picture. */
  readonly children: ComponentChildren;
}

/** A button with a picture on it and its words as a label. */
export function IconButton({ label, class: extra, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      class={`ui-icon-button${extra ? ` ${extra}` : ''}`}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  );
}
