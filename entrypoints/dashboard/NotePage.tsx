import { useCallback, useRef, useState } from 'preact/hooks';
import { NoteScreen } from '@/components/resets/NoteScreen';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { keepNote, noteText } from '@/utils/db/note-store';
import { Unreadable } from './Trouble';

interface Props {
  readonly db: LoopbreakDatabase;
}

/** The blank page. What is written in it is kept letter by letter; another window that shows it doesn't write over it while this one is open. */
export function NotePage({ db }: Props) {
  const query = useCallback(() => noteText(db), [db]);
  const { value, failure } = useLive(query, null);
  const first = useRef<string | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  if (failure !== null && first.current === null) return <Unreadable />;
  first.current ??= value;
  if (first.current === null) return null;
  const keep = (written: string): void => {
    keepNote(db, written).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  return <NoteScreen text={first.current} kept={kept} onText={keep} />;
}
