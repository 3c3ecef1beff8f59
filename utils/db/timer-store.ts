import { areMinutes, LONGEST_TITLE, MOST_MINUTES, tidyTitle } from '@/utils/doing/draft';
import type { Task } from '@/utils/doing/task';
import { minutesOf, retimed } from '@/utils/doing/timed';
import type { DoingTimer } from '@/utils/doing/timer';
import { calendarOf } from '@/utils/settings/calendar-of';
import { type DurationMs, durationMs, type EpochMs, elapsed, MINUTE, shift } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import type { Span } from '@/utils/time/spans';
import { raiseEra } from './clock';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import { readSettings } from './settings-store';
import { putTask } from './task-store';

/** What a timer is started with. */
export type TimerStart = Pick<DoingTimer, 'title' | 'target' | 'course'>;

/** How a timer ends: the id of the task it becomes, and what the person says of it. */
export interface TimerEnd {
  readonly id: string;
  readonly title?: string;
  readonly minutes?: number | undefined;
  /** To the scrap pile with it. */
  readonly scrapped?: boolean;
}

/** The timer of doing, if it runs. */
export async function runningTimer(db: LoopbreakDatabase): Promise<DoingTimer | null> {
  return (await db.timers.get('doing')) ?? null;
}

/** Starts the timer and gives it; one that already runs goes on unchanged and is given instead. */
export function startTimer(db: LoopbreakDatabase, start: TimerStart, moment: Moment): Promise<DoingTimer> {
  return inLedger(db, async (): Promise<DoingTimer> => {
    const running = await db.timers.get('doing');
    if (running) return running;
    const title = tidyTitle(start.title).slice(0, LONGEST_TITLE);
    const { target, course } = start;
    const era = await raiseEra(db, moment.at);
    const timer: DoingTimer = { id: 'doing', startedAt: moment.at, zone: moment.zone, era, title, target, course };
    await db.timers.put(timer);
    return timer;
  });
}

/** The stretch that a timer measured, a day at most; null when the clock went back past its start and says nothing. */
function measuredBy(timer: DoingTimer, moment: Moment): Span | null {
  const span = { from: timer.startedAt, to: moment.at };
  if (span.to <= span.from) return null;
  return span.to - span.from > MOST_MINUTES * MINUTE
    ? { from: span.from, to: shift(span.from, MOST_MINUTES * MINUTE) }
    : span;
}

/**
 * Ends the timer and logs what it measured as a task; null when none runs, or the task that an earlier call with this id made. Minutes
 * that the person gives hold instead of what ran (`retimed`). With no title anywhere the task has an empty one.
 */
export function stopTimer(db: LoopbreakDatabase, end: TimerEnd, moment: Moment): Promise<Task | null> {
  return inLedger(db, async (): Promise<Task | null> => {
    const timer = await db.timers.get('doing');
    const made = await db.tasks.get(end.id);
    if (!timer || made) return made ?? null;
    await db.timers.delete('doing');
    await raiseEra(db, moment.at);
    const measured = measuredBy(timer, moment);
    const said = end.minutes !== undefined && areMinutes(end.minutes) ? end.minutes : null;
    const minutes = said ?? (measured ? minutesOf(measured) : 1);
    const timed = measured && said !== null ? retimed(measured, said) : measured;
    const { zone, era, course } = timer;
    const at = timed?.to ?? moment.at;
    const day = dayOf(at, calendarOf(await readSettings(db), zone));
    const title = (tidyTitle(end.title ?? '') || timer.title).slice(0, LONGEST_TITLE);
    const task = { id: end.id, title, minutes, at, day, zone, tags: [], course, source: 'timer', timed, era } as const;
    return putTask(db, end.scrapped ? { ...task, scrapped: true } : task);
  });
}

/** Ends the timer and keeps nothing of it; gives it for `resumeTimer`. */
export function discardTimer(db: LoopbreakDatabase): Promise<DoingTimer | null> {
  return inLedger(db, async () => {
    const timer = await runningTimer(db);
    await db.timers.delete('doing');
    return timer;
  });
}

/** Lets a discarded or stopped timer run on as if it had never ended, unless another one was started since. */
export function resumeTimer(db: LoopbreakDatabase, timer: DoingTimer): Promise<DoingTimer> {
  return inLedger(db, async (): Promise<DoingTimer> => {
    const running = await db.timers.get('doing');
    if (!running) await db.timers.put(timer);
    return running ?? timer;
  });
}

/** Changes the timer that began at a moment; null where it has ended, or another runs. */
function changeTimer(
  db: LoopbreakDatabase,
  startedAt: EpochMs,
  change: (timer: DoingTimer) => DoingTimer,
): Promise<DoingTimer | null> {
  return inLedger(db, async () => {
    const timer = await runningTimer(db);
    if (timer?.startedAt !== startedAt) return null;
    const changed = change(timer);
    await db.timers.put(changed);
    return changed;
  });
}

/** Names what is being made. */
export function nameTimer(db: LoopbreakDatabase, startedAt: EpochMs, title: string): Promise<DoingTimer | null> {
  const tidy = tidyTitle(title).slice(0, LONGEST_TITLE);
  return changeTimer(db, startedAt, (timer) => ({ ...timer, title: tidy }));
}

/**
 * Gives the timer more time: from its target where that is ahead, else from now. `seen` is the target that the person saw, so that the
 * same wish told twice is carried out once.
 */
export function extendTimer(
  db: LoopbreakDatabase,
  startedAt: EpochMs,
  seen: DurationMs | null,
  more: DurationMs,
  { at }: Moment,
): Promise<DoingTimer | null> {
  return changeTimer(db, startedAt, (timer) => {
    if (timer.target === null || timer.target !== seen) return timer;
    const target = durationMs(Math.max(timer.target, elapsed(timer.startedAt, at)) + more);
    return { ...timer, target, extended: (timer.extended ?? 0) + 1 };
  });
}

/** Remembers that the session is a hard one. */
export function markHard(db: LoopbreakDatabase, startedAt: EpochMs): Promise<DoingTimer | null> {
  return changeTimer(db, startedAt, (timer) => ({ ...timer, hard: true }));
}
