import { useTexts } from '@/components/Texts';
import type { Settings } from '@/utils/settings/settings';
import { Section } from './Section';
import { TimeSetting } from './TimeSetting';
import { WeekdayChoice } from './WeekdayChoice';

interface Props {
  readonly settings: Settings;
  readonly onSave: (patch: Partial<Settings>) => void;
}

/** When a day and a week begin. */
export function DaySettings({ settings, onSave }: Props) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_days')}>
      <div class="settings-grid">
        <TimeSetting
          label={text('settings_day_start')}
          hint={text('settings_day_start_hint')}
          value={settings.dayStartsAt}
          onSave={(dayStartsAt) => onSave({ dayStartsAt })}
        />
        <WeekdayChoice
          label={text('settings_week_start')}
          value={settings.weekStartsOn}
          onSave={(weekStartsOn) => onSave({ weekStartsOn })}
        />
      </div>
    </Section>
  );
}
