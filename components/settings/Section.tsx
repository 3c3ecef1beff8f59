import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together. */
export function Section({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div class="settings-section-head">
        <h2 id={id}>{title}</h2>
        {lead && <p>{lead}</p>}
      </div>
      <div class="settings-section-body">{children}</div>
    </section>
  );
}
