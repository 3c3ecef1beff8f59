import type { Texts } from '@/components/Texts';
import type { WeekDay, WeekView } from '@/utils/statistics/week';

type Words = Pick<Texts, 'text' | 'duration' | 'percent' | 'dayName'>;

/** The figures of one day as they are written everywhere: in the chart, in its table and on its button. */
export interface DayFigures {
  readonly name: string;
  readonly watched: string;
  readonly made: string;
  readonly share: string;
  readonly goal: string;
}

/** Writes a day's figures. A share or a goal that there isn't is a dash. */
export function dayFigures(day: WeekDay, { duration, percent, dayName, text }: Words): DayFigures {
  return {
    name: dayName(day.day, 'full'),
    watched: duration(day.watching),
    made: duration(day.doing),
    share: day.share === null ? text('week_none') : percent(day.share),
    goal: day.needed > 0 ? duration(day.needed) : text('week_none'),
  };
}

/** The one sentence that says what a week was. */
export function weekSentence(week: WeekView, { text, duration, percent }: Words): string {
  const { share, shareBefore, change } = week;
  if (share === null) return text('week_sentence_nothing');
  const watched = duration(week.watching);
  const made = duration(week.doing);
  if (week.doing === 0) return text('week_sentence_watched', watched);
  if (week.watching === 0) return text('week_sentence_made', made);
  if (shareBefore === null || change === null) return text('week_sentence_first', watched, made, percent(share));
  if (change === 0) return text('week_sentence_same', watched, made, percent(share));
  const key = change > 0 ? 'week_sentence_up' : 'week_sentence_down';
  return text(key, watched, made, percent(share), percent(shareBefore));
}
