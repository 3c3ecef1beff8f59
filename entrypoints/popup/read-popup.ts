import { matchPage } from '@/utils/catalogue/match';
import { correctionOf } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { playingIn, playingNow } from '@/utils/db/playing-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import { readSettings } from '@/utils/db/settings-store';
import { recentTasks } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import { intervalsOf } from '@/utils/db/watch-store';
import type { Task } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import { momentNow } from '@/utils/platform/device';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type DayRollup, emptyRollup } from '@/utils/statistics/rollup';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';
import { dayOf, weekOf } from '@/utils/time/calendar';
import { covered } from '@/utils/time/spans';
import { type Counting, countingOf } from '@/utils/watching/counting';
import type { Place } from './place';

/** All that the popup shows. */
export interface PopupData {
  readonly at: EpochMs;
  readonly settings: Settings;
  readonly today: LocalDay;
  readonly week: readonly DayRollup[];
  readonly rollup: DayRollup;
  readonly timer: DoingTimer | null;
  readonly recent: readonly Task[];
  readonly counting: Counting;
  /** Today's watching of the lesson that is being counted. */
  readonly lessonToday: DurationMs | null;
  /** The lesson in front of the person: what suggestions and new tasks refer to. */
  readonly lesson: { readonly title: string | null; readonly course: string | null } | null;
}

/** Finished tasks that suggestions are made from. */
const RECENT = 200;

async function countingHere(db: LoopbreakDatabase, place: Place, at: EpochMs, settings: Settings): Promise<Counting> {
  const page = place.url === null ? null : matchPage(place.url);
  const [here, open, correction] = await Promise.all([
    place.tabId === null ? [] : playingIn(db, place.tabId),
    playingNow(db),
    page ? correctionOf(db, page.lesson) : null,
  ]);
  const sessions = [...here, ...open.filter((one) => one.tabId !== place.tabId)];
  const { tabId, permitted } = place;
  return countingOf({ at, tabId, page, addressSeen: place.url !== null, permitted, sessions, settings, correction });
}

function lessonOf(counting: Counting): PopupData['lesson'] {
  if (counting.kind === 'counting') {
    const { session, elsewhere } = counting;
    return elsewhere ? null : { title: session.title, course: session.course };
  }
  if (counting.kind === 'ready' || counting.kind === 'practice') return { title: null, course: counting.page.course };
  return null;
}

/** Reads it from the store, which is all it waits for. */
export async function readPopup(db: LoopbreakDatabase, place: Place): Promise<PopupData> {
  const { at, zone } = momentNow();
  const settings = await readSettings(db);
  const calendar = calendarOf(settings, zone);
  const today = dayOf(at, calendar);
  const [week, timer, recent, counting, watched] = await Promise.all([
    rollupsOf(db, weekOf(today, calendar)),
    runningTimer(db),
    recentTasks(db, RECENT),
    countingHere(db, place, at, settings),
    intervalsOf(db, today),
  ]);
  const lesson = counting.kind === 'counting' ? counting.session.lesson : null;
  const ofLesson = watched.filter((row) => row.lesson === lesson);
  return {
    at,
    settings,
    today,
    week,
    rollup: week.find((rollup) => rollup.day === today) ?? emptyRollup(today),
    timer,
    recent,
    counting,
    lessonToday: ofLesson.length > 0 ? covered(ofLesson) : null,
    lesson: lessonOf(counting),
  };
}
