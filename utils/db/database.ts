import { Dexie, type Table } from 'dexie';
import type { ElsewhereDay } from '@/utils/devices/elsewhere';
import type { Experience } from '@/utils/doing/experience';
import type { DoingInterval } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import type { WorkInterval } from '@/utils/doing/work';
import type { Campaign } from '@/utils/portfolio/portfolio';
import type { Review } from '@/utils/review/review';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import type { DayRollup } from '@/utils/statistics/rollup';
import type { WatchInterval } from '@/utils/watching/interval';
import {
  type ChannelRow,
  type CorrectionRow,
  type CourseRow,
  declareVersions,
  type EventRow,
  type JudgedRow,
  type MetaRow,
  type NudgeRow,
  type PictureRow,
  type PlanRow,
  type PlayingRow,
  type ResetRow,
  SCHEMA_VERSION,
  type SettingsRow,
  type SiteRow,
  type StampRow,
  type TaskRow,
  type UnreadRow,
} from './schema';
import { stamping } from './stamping';

/** What the store is called. */
export const NAME = 'loopbreak';
/** Dexie multiplies its versions by ten in IndexedDB, to leave room for versions in between. */
const VERSION_FACTOR = 10;

/** Why this code can't use the store: newer code took it over while it was open, or had written it before it was opened. */
export type Outdated = 'taken-over' | 'too-old';

/** The one store of all that Loopbreak records. A row is safe on disk when its promise has resolved (`strict`). */
export class LoopbreakDatabase extends Dexie {
  declare readonly intervals: Table<WatchInterval, string>;
  declare readonly measured: Table<DoingInterval, string>;
  declare readonly tasks: Table<TaskRow, string>;
  declare readonly rollups: Table<DayRollup, string>;
  declare readonly timers: Table<DoingTimer, string>;
  declare readonly playing: Table<PlayingRow, string>;
  declare readonly nudges: Table<NudgeRow, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly settings: Table<SettingsRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly unread: Table<UnreadRow, number>;
  declare readonly worked: Table<WorkInterval, string>;
  declare readonly sites: Table<SiteRow, string>;
  declare readonly events: Table<EventRow, string>;
  declare readonly courses: Table<CourseRow, string>;
  declare readonly judged: Table<JudgedRow, string>;
  declare readonly channels: Table<ChannelRow, string>;
  declare readonly plans: Table<PlanRow, string>;
  declare readonly resets: Table<ResetRow, string>;
  declare readonly experiences: Table<Experience, string>;
  declare readonly pictures: Table<PictureRow, string>;
  declare readonly skills: Table<MicroSkill, string>;
  declare readonly practices: Table<Practice, string>;
  declare readonly reviews: Table<Review, string>;
  declare readonly campaigns: Table<Campaign, string>;
  declare readonly elsewhere: Table<ElsewhereDay, string>;
  declare readonly stamps: Table<StampRow, [table: string, id: string]>;

  private readonly listeners = new Set<(outdated: Outdated) => void>();
  private outdated: Outdated | null = null;

  constructor(name = NAME, clock: () => number = Date.now) {
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    this.use(stamping(clock));
    this.on('versionchange', () => this.giveWay('taken-over'));
    this.on('ready', () => {
      // Dexie 4 opens a store that newer code has upgraded; this code doesn't know its rows and must not write them.
      if (this.backendDB().version > SCHEMA_VERSION * VERSION_FACTOR) this.giveWay('too-old');
    });
  }

  /**
   * Calls back, once, when newer code wants the store or has changed it: this page can't read or write it any more and says so. Returns
   * how to stop listening.
   */
  onOutdated(listener: (outdated: Outdated) => void): () => void {
    if (this.outdated) listener(this.outdated);
    else this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Closes for good, so that an upgrade elsewhere never waits for this page. False keeps Dexie from opening again by itself. */
  private giveWay(outdated: Outdated): false {
    this.close();
    this.outdated = outdated;
    for (const listener of this.listeners) listener(outdated);
    this.listeners.clear();
    return false;
  }
}

let opened: LoopbreakDatabase | null = null;

/**
 * The database of this page or worker. Nothing is opened before the first query. Dexie doesn't try again what didn't open, and a worker
 * lives on while a lesson plays: it gets another one, since there may be room again.
 */
export function openDatabase(): LoopbreakDatabase {
  const didNotOpen = opened?.hasFailed() && !opened.hasBeenClosed();
  if (opened === null || didNotOpen) opened = new LoopbreakDatabase();
  return opened;
}
