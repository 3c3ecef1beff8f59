import type { EpochMs, LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';

/** Where a task was logged. */
export type TaskSource =
  | 'line'
  | 'suggestion'
  | 'nudge'
  | 'timer'
  | 'dashboard'
  | 'address'
  | 'menu'
  /** The daily check-off of a micro-skill. */
  | 'practice'
  /** Another tool's file that says how long, and not when. */
  | 'import';

/** A finished micro-task. */
export interface Task {
  readonly id: string;
  readonly title: string;
  /** Whole minutes, 1 to 1440. */
  readonly minutes: number;
  /** When it was finished. */
  readonly at: EpochMs;
  readonly day: LocalDay;
  readonly zone: string;
  readonly tags: readonly string[];
  readonly course: string | null;
  readonly source: TaskSource;
  /** The measured stretch, when a timer ran; the doing of the day then counts this stretch and not the minutes. */
  readonly timed: Span | null;
  /** On the scrap pile: unfinished or bad, with no shame; it counts as doing. */
  readonly scrapped?: true;
  /** The micro-skill that was practised. */
  readonly skill?: string;
  /** It names time that is in the ledger of doing already, measured on a page for practice: its minutes add nothing. */
  readonly alreadyCounted?: true;
}

/** What of a task can be changed afterwards. */
export type TaskChange = Partial<Pick<Task, 'title' | 'minutes' | 'tags' | 'course'>>;

/** What a person says of a task; the rest (day, zone, moment) is added when it is logged. */
export interface TaskDraft {
  readonly title: string;
  readonly minutes: number;
  readonly tags: readonly string[];
  readonly course: string | null;
  readonly source: TaskSource;
  readonly alreadyCounted?: true;
}

/** One row of the ledger of doing: measured time inside one day. `id` is the task's id and the day. */
export interface DoingInterval extends Span {
  readonly id: string;
  readonly task: string;
  readonly day: LocalDay;
  readonly zone: string;
  readonly era: number;
}
