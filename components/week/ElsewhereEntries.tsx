import { useTexts } from '@/components/Texts';
import type { DayShares } from '@/utils/devices/elsewhere';
import { durationMs } from '@/utils/time/brands';
import { siteName } from './site-name';

/** What other devices told of a day: how long, on which sites, and not when. */
export function ElsewhereEntries({ days }: { readonly days: readonly DayShares[] }) {
  const { text, duration } = useTexts();
  const shares = days.flatMap(({ sites }) => sites);
  if (shares.length === 0) return null;
  return (
    <ul class="week-entries" aria-label={text('week_elsewhere')}>
      {shares.map(({ site, seen, heard, worked }, index) => (
        <li
          key={`${site}-${index}`}
          class={`week-entry ${seen + heard > 0 ? 'week-entry-watched' : 'week-entry-made'}`}
        >
          <span class="week-when">{text('week_elsewhere')}</span>
          <div class="week-what">
            <p class="week-entry-title" dir="auto">
              {siteName(site)}
            </p>
            <p class="week-why">{text('week_elsewhere_why')}</p>
          </div>
          <span class="week-length">
            {[
              seen + heard > 0 && text('week_elsewhere_watched', duration(durationMs(seen + heard))),
              worked > 0 && text('week_elsewhere_worked', duration(worked)),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
