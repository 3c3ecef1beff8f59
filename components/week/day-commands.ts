import type { Task, TaskChange, TaskDraft } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import type { EpochMs, LocalDay } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';

/** What a person can change of a day. The page carries it out and offers Undo. */
export interface DayCommands {
  readonly moveInterval: (interval: WatchInterval, span: { from: EpochMs; to: EpochMs }) => void;
  readonly removeIntervals: (intervals: readonly WatchInterval[]) => void;
  readonly removeWork: (stretches: readonly WorkInterval[]) => void;
  readonly addTask: (draft: TaskDraft, day: LocalDay) => void;
  readonly changeTask: (task: Task, change: TaskChange) => void;
  readonly removeTask: (task: Task) => void;
}
