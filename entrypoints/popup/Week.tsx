import { WeekStrip } from '@/components/tasks/WeekStrip';
import { balanceOf } from '@/utils/statistics/balance';
import { pageAddress } from './pages';
import type { PopupData } from './read-popup';

/** This week in small, with the way to the dashboard. */
export function Week({ data }: { readonly data: PopupData | null }) {
  if (!data) return <footer class="week" />;
  const { listening } = data.settings;
  const days = data.week.map((rollup) => {
    const { watching, doing } = balanceOf([rollup], listening);
    return { day: rollup.day, watching, doing };
  });
  const { share } = balanceOf(data.week, listening);
  return (
    <footer class="week">
      <WeekStrip days={days} today={data.today} share={share} href={pageAddress('dashboard', 'week')} />
    </footer>
  );
}
