import type { Dexie } from 'dexie';
import type { Keeping } from '@/utils/archive/keeping';
import type { StampedTable } from '@/utils/archive/tables';
import type { AddedSite } from '@/utils/catalogue/added';
import type { OwnState } from '@/utils/devices/own-state';
import type { Task } from '@/utils/doing/task';
import type { ActivityName } from '@/utils/importing/activity-watch';
import type { Reason } from '@/utils/judging/verdict';
import type { NudgeAnswer, NudgeForm, NudgeTrigger } from '@/utils/nudging/view';
import type { Scenario } from '@/utils/resets/scenario';
import type { CourseState } from '@/utils/statistics/courses';
import type { EpochMs } from '@/utils/time/brands';
import type { PlayingSession, WatchInterval } from '@/utils/watching/interval';
import type { BrowserSync } from './browser-sync-store';
import type { Sync } from './sync-store';
import { completeFirstRows } from './upgrades/2-complete-first-rows';
import { foldLessonsIn } from './upgrades/3-fold-lessons-in';

/** A session as it is kept: with the zone and the era of the clock in which it began. */
export interface PlayingRow extends PlayingSession {
  readonly zone: string;
  readonly era: number;
}

/** A task as it is kept: with the era of the clock, so that its measured stretch can be laid down again. */
export interface TaskRow extends Task {
  readonly era: number;
}

/** One nudge that was offered, what became of it, and where. */
export interface NudgeRow {
  readonly id: string;
  readonly at: EpochMs;
  readonly trigger: NudgeTrigger;
  readonly form: NudgeForm;
  readonly tabId: number;
  readonly frameId: number;
  readonly minutes: number;
  readonly title: string;
  readonly course: string | null;
  readonly lesson: string | null;
  readonly shownAt: EpochMs | null;
  readonly answer: NudgeAnswer | null;
  readonly answeredAt: EpochMs | null;
  /** What "Not a lesson" took out of the ledger, for Undo; not there before that answer and after its Undo. */
  readonly takenOut?: readonly WatchInterval[];
}

/** What a person says that a lesson is, against the catalogue. */
export type Verdict = 'lesson' | 'not-a-lesson';

export interface CorrectionRow {
  /** The lesson. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly at: EpochMs;
}

/** A site that the person added. */
export interface SiteRow extends AddedSite {
  readonly addedAt: EpochMs;
}

/** What may be noted of a visit besides watching and doing. */
export type EventKind = 'enrol' | 'checkout' | 'certificate';

/** A visit to a page of enrolling, buying or of a certificate. */
export interface EventRow {
  /** Of a certificate the site and a hash of its id, so that it is noted once; else the kind, what it is about, and the day. */
  readonly id: string;
  readonly kind: EventKind;
  readonly site: string;
  readonly course: string | null;
  readonly at: EpochMs;
}

/** What the person says of a course; rows there are for courses of which something was said alone. */
export interface CourseRow {
  readonly id: string;
  /** As the person calls it; null where they left the name that was read. */
  readonly title: string | null;
  /** The course that this one is another address of; null where it stands for itself. */
  readonly mergedInto: string | null;
  /** Null where the records say it. */
  readonly state: CourseState | null;
}

/** The person's if-then plan for a course: what they open for ten minutes when its lesson ends. */
export interface PlanRow {
  readonly course: string;
  readonly plan: string;
  readonly at: EpochMs;
}

/** What the judge said of a video. */
export interface JudgedRow {
  /** The lesson, by its key. */
  readonly video: string;
  readonly verdict: 'lesson' | 'not-a-lesson' | 'unsure';
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly title: string;
  /** The channel's key, as `youtube/name of the channel`; null where the page doesn't say. */
  readonly channel: string | null;
  readonly channelName: string | null;
  /** The list that it was played in, by name; null outside of one. */
  readonly playlist: string | null;
  /** Judged by all that the page's own data say; else by what was shown, to be judged again when more is known. */
  readonly whole: boolean;
  readonly at: EpochMs;
}

/** What the person said of a whole channel: always lessons, or never. */
export type ChannelRule = 'always' | 'never';

export interface ChannelRow {
  readonly channel: string;
  readonly rule: ChannelRule;
  readonly at: EpochMs;
}

/** Where a lesson stood when it was left for ten minutes of making. */
export interface LessonPlace {
  readonly at: EpochMs;
  readonly tabId: number;
  readonly lesson: string;
  readonly address: string;
  readonly title: string;
  readonly courseTitle: string | null;
  /** Seconds of the media; null where no player could be read. */
  readonly position: number | null;
  /** The tab that was opened to go back in, until its player stands there; null when none is awaited. */
  readonly returning: number | null;
}

/** Which tabs the dock of a timer was put into: their pages may speak for it, and no others. */
export interface Docked {
  readonly timer: EpochMs;
  /** As the browser numbers them until it is started anew; pages that are loaded then are put docks into again. */
  readonly tabs: readonly number[];
  /** When it was ended in a dock; null while it runs. */
  readonly endedAt: EpochMs | null;
  /** When the reset was opened last from one of its docks. */
  readonly resetAt: EpochMs | null;
  /** When one of its docks led back to the lesson last, and whether that opened a tab. */
  readonly backAt?: EpochMs;
  readonly opened?: boolean;
}

/** A task that was logged where there was no screen to say so. */
export interface QuickLog {
  readonly task: string;
  readonly title: string;
  readonly minutes: number;
  readonly at: EpochMs;
  /** Today's balance before and after. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A picture of a micro-experience, written anew when it was taken in. */
export interface PictureRow {
  /** The micro-experience and which of its two it is. */
  readonly id: string;
  readonly experience: string;
  readonly of: 'before' | 'after';
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly at: EpochMs;
}

/** What the portfolio says of its author, and the order of its pieces. */
export interface PortfolioRow {
  readonly title: string;
  readonly author: string;
  readonly lead: string;
  readonly links: readonly string[];
  readonly order: readonly string[];
}

/** The ActivityWatch of this machine, as the person connected it. */
export interface ActivityRow {
  readonly port: number;
  /** Which of its projects, programs and categories are doing. */
  readonly chosen: readonly ActivityName[];
  readonly readAt: EpochMs | null;
  /** It didn't answer the last time. */
  readonly away: boolean;
}

/** A reset that was begun. */
export interface ResetRow {
  readonly id: string;
  readonly at: EpochMs;
  readonly scenario: Scenario;
}

/** How many sessions a tab has begun since a moment within the last minute. */
export interface BegunRow {
  readonly tabId: number;
  readonly since: EpochMs;
  readonly count: number;
}

/** Settings are kept as they were written and read through `upgradeSettings`. */
export interface SettingsRow {
  readonly id: 'settings';
  readonly value: unknown;
}

/** Single facts about the store itself. */
export type MetaRow =
  | { readonly id: 'clock'; readonly greatest: EpochMs; readonly era: number }
  | { readonly id: 'lock'; readonly lockedAt: EpochMs | null; readonly unlockedAt: EpochMs | null }
  | { readonly id: 'install'; readonly installedAt: EpochMs }
  /** The browser lost what was recorded, and the person hasn't put that aside yet. */
  | { readonly id: 'lost'; readonly at: EpochMs }
  /** The store began anew, and what may be left from before is offered until some of it is taken in or the person puts that aside. */
  | { readonly id: 'offering' }
  /** Sessions that were forgotten with their tabs, newest last: a beat that comes after that changes nothing. */
  | { readonly id: 'gone'; readonly sessions: readonly string[] }
  | { readonly id: 'begun'; readonly tabs: readonly BegunRow[] }
  | { readonly id: 'nudging'; readonly state: unknown }
  | ({ readonly id: 'place' } & LessonPlace)
  | ({ readonly id: 'docked' } & Docked)
  | ({ readonly id: 'quick' } & QuickLog)
  | ({ readonly id: 'portfolio' } & PortfolioRow)
  | ({ readonly id: 'activity' } & ActivityRow)
  | { readonly id: 'check-in'; readonly at: EpochMs }
  /** What stands on the blank page of the reset. */
  | { readonly id: 'note'; readonly text: string }
  | ({ readonly id: 'keeping' } & Keeping)
  /** Copies that were kept by themselves and aren't any more. */
  | ({ readonly id: 'kept' } & Keeping)
  | ({ readonly id: 'sync' } & Sync)
  /** The folder that was disconnected last: connected again, this device is the same in it. */
  | { readonly id: 'folder'; readonly address: string; readonly user: string; readonly own: OwnState }
  /** What this copy of Loopbreak is called among the person's. */
  | { readonly id: 'device'; readonly device: string }
  | ({ readonly id: 'browser' } & BrowserSync)
  /** What this device said in the browser's sync before that was turned off. */
  | ({ readonly id: 'browser-told' } & Pick<BrowserSync, 'seq' | 'nonces'>)
  /** The file that is being taken in; still there at the next start when that was cut off. */
  | { readonly id: 'taking'; readonly name: string }
  /** Texts of the tasks that were proposed last, newest last. */
  | { readonly id: 'suggested'; readonly texts: readonly string[] };

/** A row that an upgrade couldn't read, kept as it was. */
export interface UnreadRow {
  readonly id?: number;
  readonly table: string;
  readonly row: unknown;
}

/** When a row was last changed or deleted: of two copies of it the later one stands. */
export interface StampRow {
  readonly table: StampedTable;
  /** Of stretches the session, whose rows change together; else what the row is found by. */
  readonly id: string;
  /** Milliseconds since 1970, but always later than the row's last stamp. */
  readonly at: number;
  readonly gone: boolean;
}

export const SCHEMA_VERSION = 4;

/** Declares every version of the schema since the first. A version that has been shipped is never edited. */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    intervals: 'id, day',
    tasks: 'id, day',
    rollups: 'day',
    settings: 'id',
    meta: 'id',
  });
  db.version(2)
    .stores({
      intervals: 'id, day, session, course, to',
      measured: 'id, day, task',
      tasks: 'id, day, at',
      rollups: 'day',
      timers: 'id',
      playing: 'session, tabId',
      nudges: 'id, at',
      corrections: 'key',
      settings: 'id',
      meta: 'id',
      unread: '++id, table',
    })
    .upgrade(completeFirstRows);
  db.version(3)
    .stores({
      worked: 'id, day, session, course',
      sites: 'origin',
      events: 'id, at, course',
      courses: 'id',
      judged: 'video, channel',
      channels: 'channel',
      plans: 'course',
      resets: 'id, at',
      experiences: 'id, state',
      pictures: 'id, experience',
      skills: 'id, state',
      practices: 'id, skill, day',
      reviews: 'week',
      campaigns: 'id',
      stamps: '[table+id], at',
      elsewhere: 'id, device, day',
    })
    .upgrade(foldLessonsIn);
  // What is to be forgotten is found among all lessons of a lifetime; rows stay as they are, so there is nothing to upgrade.
  db.version(4).stores({ judged: 'video, channel, [verdict+at]' });
}
