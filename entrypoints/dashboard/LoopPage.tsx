import { useCallback, useMemo } from 'preact/hooks';
import { LoopScreen } from '@/components/loop/LoopScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { deleteEvent, restoreEvent } from '@/utils/db/event-store';
import { discardTimer, startTimer } from '@/utils/db/timer-store';
import { TEN_MINUTES } from '@/utils/doing/ten-minutes';
import { momentNow, roll } from '@/utils/platform/device';
import { readLoop } from './read-loop';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { useNow } from './use-now';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

/** The loop check, live. */
export function LoopPage({ db, run }: Props) {
  const { text } = useTexts();
  const now = useNow();
  // Chosen once, or the task would change while it is being read.
  const chance = useMemo(() => roll(), []);
  const query = useCallback(() => readLoop(db, now, chance), [db, now, chance]);
  const { value, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  return (
    <LoopScreen
      data={value}
      onBegin={(title, course) =>
        run(async () => {
          await startTimer(db, { title, target: TEN_MINUTES, course }, momentNow());
          return { message: text('loop_begun'), undo: () => discardTimer(db) };
        })
      }
      onDelete={({ id }) =>
        run(async () => {
          const row = await deleteEvent(db, id);
          return row && { message: text('week_did_delete'), undo: () => restoreEvent(db, row), takesFocus: true };
        })
      }
    />
  );
}
