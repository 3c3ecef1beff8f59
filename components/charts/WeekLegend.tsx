import { useTexts } from '@/components/Texts';
import type { WeekDay, WeekView } from '@/utils/statistics/week';
import { dayFigures } from './week-words';

/** What the bars and the line stand for; while a day is pointed at, its figures take the place of the week's. */
export function WeekLegend({ week, day }: { readonly week: WeekView; readonly day: WeekDay | null }) {
  const texts = useTexts();
  const { text, duration, percent } = texts;
  const figures = day
    ? dayFigures(day, texts)
    : {
        name: text('week_whole'),
        watched: duration(week.watching),
        made: duration(week.doing),
        share: week.share === null ? text('week_none') : percent(week.share),
        goal: percent(week.goal),
      };
  return (
    <div class="week-legend" aria-hidden="true">
      <span class="week-legend-name">{figures.name}</span>
      <span class="week-legend-item">
        <span class="week-key week-key-made" />
        {text('week_legend_made')} <b>{figures.made}</b>
      </span>
      <span class="week-legend-item">
        <span class="week-key week-key-watched" />
        {text('week_legend_watched')} <b>{figures.watched}</b>
      </span>
      <span class="week-legend-item">
        <span class="week-key week-key-goal" />
        {text('week_legend_goal')} <b>{figures.goal}</b>
      </span>
      <span class="week-legend-item week-legend-share">
        {text('week_balance')} <b>{figures.share}</b>
      </span>
    </div>
  );
}
