import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { Making } from './Making';
import { Now } from './Now';
import type { Place } from './place';
import { type PopupData, readPopup } from './read-popup';
import { Today } from './Today';
import { Trouble } from './Trouble';
import { Week } from './Week';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly place: Promise<Place>;
  /** What was read before the first picture; null where it wasn't there in time. */
  readonly initial: PopupData | null;
}

/** True once newer code has taken the store over and this page can't read it any more. */
function useOutdated(db: LoopbreakDatabase): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => db.onOutdated(() => setOutdated(true)), [db]);
  return outdated;
}

/** The popup. Before its records are there it shows its places, empty, so that nothing jumps. */
export function App({ db, place, initial }: Props) {
  const { text } = useTexts();
  const query = useCallback(async () => readPopup(db, await place), [db, place]);
  const { value, failure } = useLive(query, initial);
  const outdated = useOutdated(db);
  if (outdated || failure !== null) return <Trouble outdated={outdated} failure={failure} />;
  return (
    <main class="popup" aria-label={text('common_name')} aria-busy={value === null}>
      <Today data={value} />
      <Now db={db} data={value} />
      <Making db={db} data={value} />
      <Week data={value} />
    </main>
  );
}
