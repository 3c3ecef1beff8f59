import type { DoingInterval } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { durationMs, type LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

/** Cuts a span at the edges of the person's days. */
export type Cutter = (span: Span) => readonly { readonly day: LocalDay; readonly span: Span }[];

/** A stretch of watching before it is cut into the rows of days. */
export type Stretch = Omit<WatchInterval, 'id' | 'day'>;

/** Cuts one stretch of watching into its rows; the media covered is shared out by time, and nothing of it is lost. */
export function watchRows(whole: Stretch, cut: Cutter): WatchInterval[] {
  const length = whole.to - whole.from;
  let given = 0;
  return cut(whole).map(({ day, span }) => {
    const until = Math.round((whole.media * (span.to - whole.from)) / length);
    const media = durationMs(until - given);
    given = until;
    return { ...whole, ...span, id: `${whole.session}@${day}`, day, media };
  });
}

/** A stretch of work on a page for practice before it is cut. */
export type WorkStretch = Omit<WorkInterval, 'id' | 'day'>;

/** Cuts one stretch of work into its rows. */
export function workRows(whole: WorkStretch, cut: Cutter): WorkInterval[] {
  return cut(whole).map(({ day, span }) => ({ ...whole, ...span, id: `${whole.session}@${day}`, day }));
}

/** Cuts a measured stretch of doing into its rows. */
export function measuredRows(
  timed: Span,
  of: Pick<DoingInterval, 'task' | 'zone' | 'era'>,
  cut: Cutter,
): DoingInterval[] {
  return cut(timed).map(({ day, span }) => ({ ...of, ...span, id: `${of.task}@${day}`, day }));
}
