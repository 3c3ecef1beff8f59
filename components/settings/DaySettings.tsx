import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import type { Settings } from '@/utils/settings/settings';
import { localDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { Section } from './Section';
import { TimeSetting } from './TimeSetting';

/** A Sunday, to name the days of the week by. */
const SUNDAY = localDay('2026-11-15');
/** Sunday to Saturday, from the most used first day on. */
const FIRST_DAYS = [1, 0, 6, 2, 3, 4, 5] as const;

interface Props {
  readonly settings: Settings;
  readonly onSave: (patch: Partial<Settings>) => void;
}

/** When a day and a week begin. */
export function DaySettings({ settings, onSave }: Props) {
  const { text, dayName } = useTexts();
  return (
    <Section title={text('settings_days')}>
      <div class="settings-grid">
        <TimeSetting
          label={text('settings_day_start')}
          hint={text('settings_day_start_hint')}
          value={settings.dayStartsAt}
          onSave={(dayStartsAt) => onSave({ dayStartsAt })}
        />
        <Field label={text('settings_week_start')}>
          {(names) => (
            <select
              {...names}
              class="ui-input settings-time"
              value={settings.weekStartsOn}
              onChange={(event) => onSave({ weekStartsOn: Number(event.currentTarget.value) })}
            >
              {FIRST_DAYS.map((day) => (
                <option key={day} value={day}>
                  {dayName(addDays(SUNDAY, day))}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </Section>
  );
}
