import { ScenarioChoice } from '@/components/resets/ScenarioChoice';
import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import type { Settings } from '@/utils/settings/settings';
import { FIELDS } from '@/utils/suggesting/field';
import { FIELD_NAMES } from './field-names';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  readonly onSave: (patch: Partial<Settings>) => void;
}

/** Who is learning what: for the small tasks and the reset. */
export function YouSettings({ settings, onSave }: Props) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_you')} lead={text('settings_you_lead')}>
      <Field label={text('settings_learning')} hint={text('settings_learning_hint')}>
        {(names) => (
          <select
            {...names}
            class="ui-input"
            value={settings.learning}
            onChange={(event) => {
              const learning = FIELDS.find((field) => field === event.currentTarget.value);
              if (learning) onSave({ learning });
            }}
          >
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {text(FIELD_NAMES[field])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ScenarioChoice
        legend={text('settings_scenario')}
        chosen={settings.scenario}
        onChoose={(scenario) => onSave({ scenario })}
      />
    </Section>
  );
}
