import { useState } from 'preact/hooks';
import { PoolChoice } from '@/components/settings/PoolChoice';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly pool: readonly NudgeContent[];
}

/** What nudges take turns with, chosen in the first minutes (evidence.md §4, 5). */
export function PoolCard(props: Props) {
  const { text } = useTexts();
  const [pool, setPool] = useState(props.pool);
  const keep = async (chosen: readonly NudgeContent[]): Promise<void> => {
    const { nudges } = await readSettings(props.db);
    await saveSettings(props.db, { nudges: { ...nudges, pool: chosen } }, momentNow());
  };
  const change = (chosen: readonly NudgeContent[]): void => {
    setPool(chosen);
    keep(chosen).catch(() => setPool(pool));
  };
  return (
    <Card>
      <h2>{text('welcome_pool')}</h2>
      <p class="welcome-note">{text('welcome_pool_lead')}</p>
      <PoolChoice pool={pool} onChange={change} />
    </Card>
  );
}
