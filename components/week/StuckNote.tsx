import { useTexts } from '@/components/Texts';
import type { Standstill } from '@/utils/archive/standstill';

interface Props {
  readonly stuck: Standstill;
  /** Where it is said why. */
  readonly href: string;
}

/** What keeps the records outside of the browser has not come through for days: since when, and the way to why. */
export function StuckNote({ stuck, href }: Props) {
  const { text, locale } = useTexts();
  const last = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(stuck.since);
  return (
    <aside class="data-offer week-lost">
      <p>{text(stuck.of === 'copies' ? 'stuck_copies' : 'stuck_devices', last)}</p>
      <div class="import-ways">
        <a class="ui-button" href={href}>
          {text('stuck_why')}
        </a>
      </div>
    </aside>
  );
}
