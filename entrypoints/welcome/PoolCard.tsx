import { useState } from 'preact/hooks';
import { CONTENT_NAMES } from '@/components/settings/nudge-names';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import { Toggle } from '@/components/ui/Toggle';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import { NUDGE_CONTENTS, type NudgeContent } from '@/utils/settings/nudge-kinds';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly pool: readonly NudgeContent[];
}

/** What nudges take turns with, chosen in the first minutes (evidence.md §4, 5). The last one can't be taken away. */
export function PoolCard(props: Props) {
  const { text } = useTexts();
  const [pool, setPool] = useState(props.pool);
  const keep = async (chosen: readonly NudgeContent[]): Promise<void> => {
    const { nudges } = await readSettings(props.db);
    await saveSettings(props.db, { nudges: { ...nudges, pool: chosen } }, momentNow());
  };
  const change = (content: NudgeContent, on: boolean): void => {
    const chosen = NUDGE_CONTENTS.filter((each) => (each === content ? on : pool.includes(each)));
    setPool(chosen);
    keep(chosen).catch(() => setPool(pool));
  };
  return (
    <Card>
      <h2>{text('welcome_pool')}</h2>
      <p class="welcome-note">{text('welcome_pool_lead')}</p>
      {NUDGE_CONTENTS.map((content) => (
        <Toggle
          key={content}
          label={text(CONTENT_NAMES[content])}
          on={pool.includes(content)}
          disabled={pool.length === 1 && pool.includes(content)}
          onChange={(on) => change(content, on)}
        />
      ))}
    </Card>
  );
}
