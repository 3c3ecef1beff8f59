import { useRef, useState } from 'preact/hooks';
import type { KeepCopyProps, KeepState } from '@/components/archive/KeepCopy';
import { keepCopy } from '@/entrypoints/screens/keep-copy';
import type { LoopbreakDatabase } from '@/utils/db/database';

/** All records on their way into a file of the person's. */
export function useKeep(db: LoopbreakDatabase): KeepCopyProps {
  const [state, setState] = useState<KeepState>({ at: 'idle' });
  const work = useRef(new AbortController());
  return {
    state,
    onKeep: (kind) => {
      const { signal } = (work.current = new AbortController());
      setState({ at: 'writing' });
      keepCopy(db, kind, { signal }).then(
        (name) => setState({ at: 'saved', name }),
        () => setState({ at: signal.aborted ? 'idle' : 'failed' }),
      );
    },
    onStop: () => work.current.abort(),
  };
}
