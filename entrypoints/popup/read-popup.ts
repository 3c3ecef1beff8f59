import { siteOfAdded } from '@/utils/catalogue/added';
import { SITES } from '@/utils/catalogue/index';
import { matchPage } from '@/utils/catalogue/match';
import { frameMatchesOf, matchesOf } from '@/utils/catalogue/optional-matches';
import type { PageMatch } from '@/utils/catalogue/site';
import { correctionOf } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { dockOf } from '@/utils/db/dock-store';
import { runningExperience } from '@/utils/db/experience-store';
import { lostAt } from '@/utils/db/install-store';
import { saidOf } from '@/utils/db/judged-store';
import { playingIn, playingNow } from '@/utils/db/playing-store';
import { quickLog } from '@/utils/db/quick-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import type { QuickLog } from '@/utils/db/schema';
import { readSettings } from '@/utils/db/settings-store';
import { addedSites } from '@/utils/db/site-store';
import { recentTasks, tasksOf } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import { intervalsOf } from '@/utils/db/watch-store';
import { workedOf } from '@/utils/db/work-store';
import type { DockView } from '@/utils/doing/dock';
import type { Experience } from '@/utils/doing/experience';
import { isEvening, type UnnamedPractice, unnamedPractice } from '@/utils/doing/propose-practice';
import type { Task } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import type { Judged } from '@/utils/judging/judged';
import { momentNow } from '@/utils/platform/device';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type DayRollup, emptyRollup } from '@/utils/statistics/rollup';
import { type DurationMs, durationMs, type EpochMs, elapsed, type LocalDay, MINUTE } from '@/utils/time/brands';
import { dayOf, weekOf } from '@/utils/time/calendar';
import { covered } from '@/utils/time/spans';
import { type Counting, countingOf } from '@/utils/watching/counting';
import type { Place } from './place';

/** All that the popup shows. */
export interface PopupData {
  readonly at: EpochMs;
  /** The browser lost what was recorded, and the person hasn't put that aside yet. */
  readonly isLost: boolean;
  readonly settings: Settings;
  readonly today: LocalDay;
  readonly week: readonly DayRollup[];
  readonly rollup: DayRollup;
  readonly timer: DoingTimer | null;
  /** The same timer with what could be made, and whether there is a lesson to go back to. */
  readonly dock: DockView | null;
  /** The micro-experience that runs. */
  readonly experience: Experience | null;
  readonly recent: readonly Task[];
  /** Measured practice that could be given a name, once it is evening. */
  readonly practice: UnnamedPractice | null;
  /** What was logged a moment ago where no screen could say so; null once it has been seen. */
  readonly quick: QuickLog | null;
  readonly counting: Counting;
  /** What was said of the video in front of the person; null where it needs no judge, or none judged it yet. */
  readonly judged: Judged | null;
  /** Today's watching of the lesson that is being counted. */
  readonly lessonToday: DurationMs | null;
  /** The lesson in front of the person: what suggestions and new tasks refer to. */
  readonly lesson: { readonly title: string | null; readonly course: string | null } | null;
}

/** Finished tasks that suggestions are made from. */
const RECENT = 200;

/** What to ask the browser for, so that the page in front of the person can be counted; null where it may be read, or can't. */
function wantedOf(place: Place, page: PageMatch | null): readonly string[] | null {
  if (place.closed === null) return null;
  return page && !page.site.origin ? matchesOf(page.site) : [place.closed];
}

/** What the browser keeps, where the page in front of the person is among it or plays in a frame that is, or is of no site. */
function refusedOf({ refused, closed }: Place, page: PageMatch | null): readonly string[] | null {
  if (refused === null || page === null || closed !== null) return refused;
  return frameMatchesOf(page.site).some((pattern) => refused.includes(pattern)) ? refused : null;
}

async function countingHere(
  db: LoopbreakDatabase,
  place: Place,
  page: PageMatch | null,
  { at, settings, judged }: Pick<PopupData, 'at' | 'settings' | 'judged'>,
): Promise<Counting> {
  const [here, open, correction] = await Promise.all([
    place.tabId === null ? [] : playingIn(db, place.tabId),
    playingNow(db),
    page ? correctionOf(db, page.lesson) : null,
  ]);
  const sessions = [...here, ...open.filter((one) => one.tabId !== place.tabId)];
  const refused = refusedOf(place, page);
  const wanted = wantedOf(place, page);
  const { tabId } = place;
  return countingOf({ at, tabId, page, refused, wanted, sessions, settings, correction, judged: verdictOf(judged) });
}

function verdictOf(judged: Judged | null): Judged['verdict'] | null {
  if (judged?.rule) return judged.rule === 'always' ? 'lesson' : 'not-a-lesson';
  return judged?.verdict ?? null;
}

async function pageAt(db: LoopbreakDatabase, { url }: Place): Promise<PageMatch | null> {
  if (url === null) return null;
  const added = await addedSites(db);
  return matchPage(url, [...SITES, ...added.map(siteOfAdded)]);
}

function lessonOf(counting: Counting): PopupData['lesson'] {
  if (counting.kind === 'counting') {
    const { session, elsewhere } = counting;
    return elsewhere ? null : { title: session.title, course: session.course };
  }
  if (counting.kind === 'ready' || counting.kind === 'practice') return { title: null, course: counting.page.course };
  return null;
}

/** A task of longer ago is one among others: the week has its Undo. */
const FRESH = durationMs(10 * MINUTE);

async function freshQuickLog(db: LoopbreakDatabase, at: EpochMs): Promise<QuickLog | null> {
  const log = await quickLog(db);
  return log && elapsed(log.at, at) < FRESH ? log : null;
}

async function practiceOf(db: LoopbreakDatabase, today: LocalDay): Promise<UnnamedPractice | null> {
  return unnamedPractice(today, await workedOf(db, today), await tasksOf(db, today));
}

/** Reads it from the store, which is all it waits for. */
export async function readPopup(db: LoopbreakDatabase, place: Place): Promise<PopupData> {
  const { at, zone } = momentNow();
  const settings = await readSettings(db);
  const calendar = calendarOf(settings, zone);
  const today = dayOf(at, calendar);
  const page = await pageAt(db, place);
  const judged = page?.site.general ? await saidOf(db, page.lesson) : null;
  const [week, timer, dock, quick, experience, recent, counting, watched, practice, lost] = await Promise.all([
    rollupsOf(db, weekOf(today, calendar)),
    runningTimer(db),
    dockOf(db),
    freshQuickLog(db, at),
    runningExperience(db),
    recentTasks(db, RECENT),
    countingHere(db, place, page, { at, settings, judged }),
    intervalsOf(db, today),
    isEvening(at, zone, settings.dayStartsAt) ? practiceOf(db, today) : null,
    lostAt(db),
  ]);
  const lesson = counting.kind === 'counting' ? counting.session.lesson : null;
  const ofLesson = watched.filter((row) => row.lesson === lesson);
  return {
    at,
    isLost: lost !== null,
    settings,
    today,
    week,
    rollup: week.find((rollup) => rollup.day === today) ?? emptyRollup(today),
    timer,
    dock,
    quick,
    experience,
    recent,
    practice,
    counting,
    judged,
    lessonToday: ofLesson.length > 0 ? covered(ofLesson) : null,
    lesson: lessonOf(counting),
  };
}
