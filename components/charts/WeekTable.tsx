import { useTexts } from '@/components/Texts';
import type { WeekView } from '@/utils/statistics/week';
import { dayFigures } from './week-words';

/** The chart's figures as a table. */
export function WeekTable({ week, caption }: { readonly week: WeekView; readonly caption: string }) {
  const texts = useTexts();
  const { text, duration, percent } = texts;
  return (
    <table class="week-table">
      <caption class="ui-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('week_day')}</th>
          <th scope="col">{text('week_watched')}</th>
          <th scope="col">{text('week_made')}</th>
          <th scope="col">{text('week_balance')}</th>
          <th scope="col">{text('week_goal_made')}</th>
        </tr>
      </thead>
      <tbody>
        {week.days.map((day) => {
          const figures = dayFigures(day, texts);
          return (
            <tr key={day.day} class={day.when === 'today' ? 'week-table-today' : undefined}>
              <th scope="row">{figures.name}</th>
              <td>{figures.watched}</td>
              <td>{figures.made}</td>
              <td>{figures.share}</td>
              <td>{figures.goal}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('week_total')}</th>
          <td>{duration(week.watching)}</td>
          <td>{duration(week.doing)}</td>
          <td>{week.share === null ? text('week_none') : percent(week.share)}</td>
          <td>{percent(week.goal)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
