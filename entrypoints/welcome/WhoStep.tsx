import { useState } from 'preact/hooks';
import { ScenarioChoice } from '@/components/resets/ScenarioChoice';
import { PoolChoice } from '@/components/settings/PoolChoice';
import { useTexts } from '@/components/Texts';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import type { Scenario } from '@/utils/resets/scenario';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import type { Settings } from '@/utils/settings/settings';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly settings: Settings;
}

/** Which scenario is the person's, and what nudges take turns with (evidence.md §4, 5). What isn't said can be said later. */
export function WhoStep({ db, settings }: Props) {
  const { text } = useTexts();
  const [scenario, setScenario] = useState(settings.scenario);
  const [pool, setPool] = useState(settings.nudges.pool);
  const choose = (chosen: Scenario): void => {
    setScenario(chosen);
    saveSettings(db, { scenario: chosen }, momentNow()).catch(() => setScenario(scenario));
  };
  const keepPool = async (chosen: readonly NudgeContent[]): Promise<void> => {
    const { nudges } = await readSettings(db);
    await saveSettings(db, { nudges: { ...nudges, pool: chosen } }, momentNow());
  };
  return (
    <div class="welcome-pair">
      <ScenarioChoice legend={text('settings_scenario')} chosen={scenario} onChoose={choose} />
      <fieldset class="welcome-choice">
        <legend>{text('welcome_pool')}</legend>
        <p class="welcome-note">{text('welcome_pool_lead')}</p>
        <PoolChoice
          pool={pool}
          onChange={(chosen) => {
            setPool(chosen);
            keepPool(chosen).catch(() => setPool(pool));
          }}
        />
      </fieldset>
    </div>
  );
}
