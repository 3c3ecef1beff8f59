import { ScenarioChoice } from '@/components/resets/ScenarioChoice';
import { useTexts } from '@/components/Texts';
import type { Settings } from '@/utils/settings/settings';
import { LearningChoice } from './LearningChoice';
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
      <LearningChoice learning={settings.learning} onLearning={(learning) => onSave({ learning })} />
      <ScenarioChoice
        legend={text('settings_scenario')}
        chosen={settings.scenario}
        onChoose={(scenario) => onSave({ scenario })}
      />
    </Section>
  );
}
