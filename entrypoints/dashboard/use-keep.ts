import { useCallback, useRef, useState } from 'preact/hooks';
import type { KeepCopyProps, KeepState } from '@/components/archive/KeepCopy';
import { keepCopy } from '@/entrypoints/copies/keep-copy';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { keepingOf, startKeeping, stopKeeping } from '@/utils/db/keeping-store';
import { askToSave } from '@/utils/platform/downloads';
import { tellBackground } from '@/utils/platform/messenger';

/** Turns copies that are kept by themselves on, where the browser lets them be written, or off; false where it doesn't. */
async function keepDaily(db: LoopbreakDatabase, on: boolean): Promise<boolean> {
  const allowed = !on || (await askToSave());
  if (!on) await stopKeeping(db);
  else if (allowed) await startKeeping(db);
  tellBackground({ kind: 'copies-changed' });
  return allowed;
}

/** All records on their way into a file of the person's. */
export function useKeep(db: LoopbreakDatabase): KeepCopyProps {
  const [state, setState] = useState<KeepState>({ at: 'idle' });
  const work = useRef(new AbortController());
  const [denied, setDenied] = useState(false);
  const query = useCallback(() => keepingOf(db), [db]);
  const { value: keeping } = useLive(query, null);
  return {
    state,
    daily: { keeping, denied, onKeepDaily: (on) => void keepDaily(db, on).then((allowed) => setDenied(!allowed)) },
    onKeep: (kind, exact) => {
      work.current = new AbortController();
      const { signal } = work.current;
      setState({ at: 'writing' });
      keepCopy(db, kind, { signal, exact }).then(
        (name) => setState({ at: 'saved', name }),
        () => setState({ at: signal.aborted ? 'idle' : 'failed' }),
      );
    },
    onStop: () => work.current.abort(),
  };
}
