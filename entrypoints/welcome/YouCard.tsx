import { useState } from 'preact/hooks';
import { ScenarioChoice } from '@/components/resets/ScenarioChoice';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import type { Scenario } from '@/utils/resets/scenario';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly scenario: Scenario | null;
}

/** Which scenario is the person's; it can be left open, and changed in the settings. */
export function YouCard(props: Props) {
  const { text } = useTexts();
  const [scenario, setScenario] = useState(props.scenario);
  const choose = (chosen: Scenario): void => {
    setScenario(chosen);
    saveSettings(props.db, { scenario: chosen }, momentNow()).catch(() => setScenario(props.scenario));
  };
  return (
    <Card>
      <h2>{text('welcome_you')}</h2>
      <ScenarioChoice legend={text('settings_scenario')} chosen={scenario} onChoose={choose} />
    </Card>
  );
}
