import { useCallback } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { useOutdated } from '@/entrypoints/screens/use-outdated';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { Making } from './Making';
import { Now } from './Now';
import { pageAddress } from './pages';
import type { Place } from './place';
import { type PopupData, readPopup } from './read-popup';
import { Today } from './Today';
import { Trouble } from './Trouble';
import { Underway } from './Underway';
import { Week } from './Week';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly place: Promise<Place>;
  /** What was read before the first picture; null where it wasn't there in time. */
  readonly initial: PopupData | null;
}

/** The popup. Before its records are there it shows its places, empty, so that nothing jumps. */
export function App({ db, place, initial }: Props) {
  const { text } = useTexts();
  const query = useCallback(async () => readPopup(db, await place), [db, place]);
  const { value, failure } = useLive(query, initial);
  const outdated = useOutdated(db);
  if (outdated !== null || failure !== null) return <Trouble outdated={outdated} failure={failure} />;
  return (
    <main class="popup" aria-label={text('common_name')} aria-busy={value === null}>
      {value?.isLost && (
        <p class="lost">
          <a href={pageAddress('dashboard', 'week')}>{text('lost_popup')}</a>
        </p>
      )}
      <Today data={value} />
      <Now db={db} data={value} />
      <Underway db={db} data={value} />
      <Making db={db} data={value} />
      <Week data={value} />
    </main>
  );
}
