import { useCallback } from 'preact/hooks';
import { ResetScreen } from '@/components/resets/ResetScreen';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { dueCheckIn, noteCheckIn, noteReset } from '@/utils/db/reset-store';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { markHard, runningTimer, startTimer } from '@/utils/db/timer-store';
import { TEN_MINUTES } from '@/utils/doing/ten-minutes';
import { momentNow, newId } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import { openWindow } from '@/utils/platform/tabs';
import { Unreadable } from './Trouble';

interface Props {
  readonly db: LoopbreakDatabase;
}

/** The clean window comes first: it is what was asked for, also where the timer can't be written. */
async function openBlank(db: LoopbreakDatabase, title: string): Promise<void> {
  await openWindow('dashboard.html#/note');
  await startTimer(db, { title, target: TEN_MINUTES, course: null }, momentNow());
  tellBackground({ kind: 'records-changed' });
}

/** A reset begins: it is noted, and the session that it helps in is a hard one. */
async function begin(db: LoopbreakDatabase, scenario: Parameters<typeof noteReset>[2]): Promise<void> {
  await noteReset(db, newId(), scenario, momentNow());
  const timer = await runningTimer(db);
  if (timer) await markHard(db, timer.startedAt);
}

/** The guided minute, live. */
export function ResetPage({ db }: Props) {
  const query = useCallback(
    async () => ({ settings: await readSettings(db), checkIn: await dueCheckIn(db, momentNow()) }),
    [db],
  );
  const { value, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  const { scenario, role } = value.settings;
  return (
    <ResetScreen
      scenario={scenario}
      role={role}
      checkIn={value.checkIn}
      commands={{
        choose: (chosen) => void saveSettings(db, { scenario: chosen }, momentNow()),
        sayRole: (said) => void saveSettings(db, { role: said }, momentNow()),
        begin: (chosen) => void begin(db, chosen),
        open: (task) => void openBlank(db, task),
        closeCheckIn: () => void noteCheckIn(db, momentNow()),
      }}
    />
  );
}
