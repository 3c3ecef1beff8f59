import { PairBars } from '@/components/charts/PairBars';
import { PairTable } from '@/components/charts/PairTable';
import { useTexts } from '@/components/Texts';
import { EmptyWeek } from '@/components/week/EmptyWeek';
import { type Balance, balanceOfSums } from '@/utils/statistics/balance';
import type { HourSum } from '@/utils/statistics/hours';
import type { CourseSum, DayRange, RangePart, RangeParts } from '@/utils/statistics/over-time';
import type { LocalDay } from '@/utils/time/brands';
import { CourseSums } from './CourseSums';
import { type Preset, RangePicker } from './RangePicker';
import { YearCalendar, type YearDay } from './YearCalendar';

/** All that the page over time shows. */
export interface TimeData {
  readonly range: DayRange;
  readonly today: LocalDay;
  readonly sum: Balance;
  readonly parts: RangeParts;
  readonly hours: readonly HourSum[];
  readonly courses: readonly CourseSum[];
  readonly year: {
    readonly name: string;
    readonly days: readonly YearDay[];
    readonly months: readonly RangePart[];
  };
  readonly weekStartsOn: number;
}

interface Props {
  readonly data: TimeData;
  readonly rtl: boolean;
  readonly presets: readonly Preset[];
  readonly weekHref: (day: LocalDay) => string;
  readonly onRange: (range: DayRange) => void;
}

/** Room for so many names under the bars. */
const MOST_NAMES = 14;

function Charts({ data, rtl, weekHref }: Pick<Props, 'data' | 'rtl' | 'weekHref'>) {
  const { text, locale } = useTexts();
  const { parts, hours, courses, year } = data;
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, {
    ...(parts.by === 'week' ? { day: 'numeric', month: 'numeric' } : { month: 'narrow' }),
    timeZone: 'UTC',
  });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  const each = Math.ceil(parts.parts.length / MOST_NAMES);
  const nameOf = (from: LocalDay, to: LocalDay): string =>
    parts.by === 'week' ? full.formatRange(Date.parse(from), Date.parse(to)) : month.format(Date.parse(from));
  return (
    <>
      <PairBars
        title={text(parts.by === 'week' ? 'time_by_week' : 'time_by_month')}
        kind={text(parts.by === 'week' ? 'time_week' : 'time_month')}
        rtl={rtl}
        pairs={parts.parts.map(({ from, to, watching, doing, share }, index) => ({
          ...{ key: from, name: nameOf(from, to), watching, doing, share, href: weekHref(from) },
          short: index % each === 0 ? short.format(Date.parse(from)) : '',
        }))}
      />
      <YearCalendar title={year.name} days={year.days} weekStartsOn={data.weekStartsOn} rtl={rtl} />
      <PairTable
        title={year.name}
        kind={text('time_month')}
        pairs={year.months.map(({ from, watching, doing, share }) => ({
          ...{ key: from, name: month.format(Date.parse(from)), watching, doing, share },
        }))}
      />
      <PairBars
        title={text('time_by_hour')}
        kind={text('time_hour')}
        rtl={rtl}
        pairs={hours.map(({ hour: at, watching, doing }) => ({
          ...{ key: String(at), watching, doing, share: balanceOfSums(watching, doing), href: null },
          name: hour.format(at * 3_600_000),
          short: at % 3 === 0 ? hour.format(at * 3_600_000) : '',
        }))}
      />
      <CourseSums courses={courses} />
    </>
  );
}

/** Doing against watching over any range: its parts, the hours of the day, the courses, and the year as a calendar. */
export function TimeScreen({ presets, onRange, ...props }: Props) {
  const { text, duration, percent } = useTexts();
  const { range, today, sum, year } = props.data;
  const isEmpty = sum.share === null && year.days.every(({ doing, watching }) => doing + watching === 0);
  return (
    <div class="ui-place time">
      <header>
        <h1>{text('time_place')}</h1>
        <p class="time-sum">
          {sum.share === null
            ? text('week_sentence_nothing')
            : text('week_sentence_first', duration(sum.watching), duration(sum.doing), percent(sum.share))}
        </p>
      </header>
      <RangePicker range={range} today={today} presets={presets} onRange={onRange} />
      {isEmpty ? <EmptyWeek onAdd={null} /> : <Charts {...props} />}
    </div>
  );
}
