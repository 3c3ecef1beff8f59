import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { type DayRange, LONGEST_RANGE_DAYS } from '@/utils/statistics/over-time';
import { isLocalDay, type LocalDay } from '@/utils/time/brands';
import { daysBetween } from '@/utils/time/calendar';

/** A range that one click chooses. */
export interface Preset {
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
}

interface Props {
  readonly range: DayRange;
  readonly today: LocalDay;
  readonly presets: readonly Preset[];
  readonly onRange: (range: DayRange) => void;
}

/** From when to when: a click on a usual range, or any two days. */
export function RangePicker({ range, today, presets, onRange }: Props) {
  const { text } = useTexts();
  const change = (part: Partial<Record<'from' | 'to', string>>): void => {
    const { from, to } = { ...range, ...part };
    if (!isLocalDay(from) || !isLocalDay(to)) return;
    const length = daysBetween(from, to);
    if (length >= 0 && length <= LONGEST_RANGE_DAYS) onRange({ from, to });
  };
  return (
    <div class="range">
      <nav class="range-presets" aria-label={text('time_ranges')}>
        {presets.map(({ name, href, chosen }) => (
          <a key={href} class="ui-button" href={href} aria-current={chosen ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <Field label={text('time_from')}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="date"
            max={range.to}
            value={range.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('time_to')}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="date"
            min={range.from}
            max={today}
            value={range.to}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
