import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { localDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';

/** A Sunday, to name the days of the week by. */
const SUNDAY = localDay('2026-11-15');
/** Sunday to Saturday, from the most used first day on. */
const DAYS = [1, 0, 6, 2, 3, 4, 5] as const;

interface Props {
  readonly label: string;
  /** 0 is Sunday. */
  readonly value: number;
  readonly onSave: (day: number) => void;
}

/** A day of the week. */
export function WeekdayChoice({ label, value, onSave }: Props) {
  const { dayName } = useTexts();
  return (
    <Field label={label}>
      {(names) => (
        <select
          {...names}
          class="ui-input settings-time"
          value={value}
          onChange={(event) => onSave(Number(event.currentTarget.value))}
        >
          {DAYS.map((day) => (
            <option key={day} value={day}>
              {dayName(addDays(SUNDAY, day))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
