import { useState } from 'preact/hooks';
import { useRoving } from '@/components/charts/use-roving';
import { useTexts } from '@/components/Texts';
import { stepOf } from '@/utils/statistics/over-time';
import type { DurationMs, LocalDay } from '@/utils/time/brands';

/** One day of the year. */
export interface YearDay {
  readonly day: LocalDay;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
  readonly href: string;
}

interface Props {
  readonly title: string;
  /** All days of the year up to today, in order. */
  readonly days: readonly YearDay[];
  readonly weekStartsOn: number;
  readonly rtl: boolean;
}

const STEPS = [0, 1, 2, 3, 4] as const;
const ROWS = 7;

/** A year as a calendar: a column a week, the stronger the more was made; watched alone is an outline. */
export function YearCalendar({ title, days, weekStartsOn, rtl }: Props) {
  const texts = useTexts();
  const { text, duration, dayName } = texts;
  const [pointed, setPointed] = useState<YearDay | null>(null);
  const roving = useRoving(days.length, ROWS, rtl);
  const [first] = days;
  const lead = first ? (new Date(`${first.day}T00:00:00Z`).getUTCDay() - weekStartsOn + ROWS) % ROWS : 0;
  const saidOf = ({ day, doing, watching }: YearDay): string =>
    `${dayName(day, 'full')}: ${text('pairs_said', duration(doing), duration(watching))}`;
  return (
    <figure class="year">
      <figcaption>{title}</figcaption>
      <p class="pairs-figures" aria-hidden="true">
        {pointed && saidOf(pointed)}
      </p>
      <div class="year-frame">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys lead from one day to the next; each day is a link itself */}
        <div class="year-days" onKeyDown={roving.onKeyDown}>
          {days.map((one, index) => (
            <a
              key={one.day}
              href={one.href}
              class="year-day"
              data-part={index}
              data-step={stepOf(one.doing)}
              data-watched={one.watching > 0}
              style={index === 0 ? { gridRowStart: lead + 1 } : undefined}
              tabIndex={roving.tabIndex(index)}
              onFocus={() => {
                roving.onFocus(index);
                setPointed(one);
              }}
              onBlur={() => setPointed(null)}
              onPointerEnter={() => setPointed(one)}
              onPointerLeave={() => setPointed(null)}
            >
              <span class="ui-hidden">{saidOf(one)}</span>
            </a>
          ))}
        </div>
      </div>
      <p class="year-legend" aria-hidden="true">
        <span class="year-key" data-watched="true" />
        {text('year_watched_alone')}
        <span class="year-steps">
          {text('year_less')}
          {STEPS.slice(1).map((step) => (
            <span key={step} class="year-key" data-step={step} />
          ))}
          {text('year_more')}
        </span>
      </p>
    </figure>
  );
}
