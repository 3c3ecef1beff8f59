import { useCallback } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { TimeScreen } from '@/components/time/TimeScreen';
import { useLive } from '@/entrypoints/screens/use-live';
import { firstDay } from '@/utils/db/range-store';
import { zone } from '@/utils/platform/device';
import type { DayRange } from '@/utils/statistics/over-time';
import type { LocalDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import type { PageProps } from './pages';
import { readTime } from './read-time';
import { parseRoute, routeHash } from './route';
import { Unreadable } from './Trouble';
import { useNow } from './use-now';

const YEAR_DAYS = 365;

const hrefOf = (range: DayRange | null): string => routeHash({ place: 'time', range });

/** Doing against watching over any range, live. */
export function TimePage({ db, rtl }: PageProps) {
  const { text } = useTexts();
  const now = useNow();
  const route = parseRoute(location.hash);
  const chosen = route.place === 'time' ? route.range : null;
  const key = chosen ? `${chosen.from} ${chosen.to}` : '';
  const query = useCallback(
    async () => ({ data: await readTime(db, chosen, now, zone()), first: await firstDay(db) }),
    [db, key, now],
  );
  const { value, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  const { data, first } = value;
  const { today, range } = data;
  const isChosen = (from: LocalDay | null): boolean => chosen !== null && range.from === from && range.to === today;
  const yearAgo = addDays(today, 1 - YEAR_DAYS);
  return (
    <TimeScreen
      data={data}
      rtl={rtl}
      weekHref={(week) => routeHash({ place: 'week', week, day: null })}
      onRange={(picked) => {
        location.hash = hrefOf(picked);
      }}
      presets={[
        { name: text('time_twelve_weeks'), href: hrefOf(null), chosen: chosen === null },
        { name: text('time_a_year'), href: hrefOf({ from: yearAgo, to: today }), chosen: isChosen(yearAgo) },
        ...(first
          ? [{ name: text('time_all'), href: hrefOf({ from: first, to: today }), chosen: isChosen(first) }]
          : []),
      ]}
    />
  );
}
