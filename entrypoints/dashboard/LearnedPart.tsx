import { useCallback } from 'preact/hooks';
import { LearnedNudges } from '@/components/learned/LearnedNudges';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { nudgeState, saveNudgeState } from '@/utils/db/nudge-store';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { whatWasLearned } from '@/utils/nudging/learned';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE, withoutLearned } from '@/utils/nudging/state';
import { momentNow } from '@/utils/platform/device';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import type { Run } from './use-notice';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

async function setPool(db: LoopbreakDatabase, pool: readonly NudgeContent[]): Promise<void> {
  const { nudges } = await readSettings(db);
  await saveSettings(db, { nudges: { ...nudges, pool } }, momentNow());
}

/** What the nudges have learned, live. */
export function LearnedPart({ db, run }: Props) {
  const { text } = useTexts();
  const query = useCallback(async () => {
    const { book } = parseNudgeState(await nudgeState(db), FIRST_NUDGE_STATE);
    const { pool } = (await readSettings(db)).nudges;
    return { learned: whatWasLearned(book, pool), pool };
  }, [db]);
  const { value } = useLive(query, null);
  if (value === null) return null;
  return (
    <LearnedNudges
      learned={value.learned}
      onChangePool={({ pool }) =>
        run(async () => {
          await setPool(db, pool);
          return { message: text('learned_changed'), undo: () => setPool(db, value.pool) };
        })
      }
      onForget={() =>
        run(async () => {
          const before = await nudgeState(db);
          await saveNudgeState(db, withoutLearned(parseNudgeState(before, FIRST_NUDGE_STATE)));
          return { message: text('learned_forgot'), undo: () => saveNudgeState(db, before), takesFocus: true };
        })
      }
    />
  );
}
