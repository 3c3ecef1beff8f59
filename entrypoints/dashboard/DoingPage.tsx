import { useCallback } from 'preact/hooks';
import { type DoingData, DoingScreen } from '@/components/experiences/DoingScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { experiencesOf } from '@/utils/db/experience-store';
import { recentTasks, scrappedTasks } from '@/utils/db/task-store';
import { newPairs } from '@/utils/doing/pairing';
import { experienceChanges } from './experience-changes';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { useNow } from './use-now';
import { usePictures } from './use-pictures';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

/** Pairs that are proposed, and tasks whose tags are taken for tools that the person uses. */
const MOST_PAIRS = 3;
const RECENT = 300;

async function readDoing(db: LoopbreakDatabase): Promise<DoingData> {
  const experiences = await experiencesOf(db);
  const tasks = await recentTasks(db, RECENT);
  const mixed = experiences.map(({ tools }) => tools);
  const used = [...tasks.toReversed().flatMap(({ tags }) => tags), ...mixed.toReversed().flat()];
  return { experiences, pairs: newPairs(used, mixed, MOST_PAIRS), scraps: await scrappedTasks(db) };
}

/** Micro-experiences and the scrap pile, live. */
export function DoingPage({ db, run }: Props) {
  const texts = useTexts();
  const now = useNow();
  const query = useCallback(() => readDoing(db), [db]);
  const { value, failure } = useLive(query, null);
  const pictures = usePictures(db);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  return <DoingScreen data={value} now={now} pictures={pictures} commands={experienceChanges(db, run, texts)} />;
}
