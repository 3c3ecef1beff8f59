import type { ToolId } from '@/utils/catalogue/tools';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';

/** A stretch of doing with clock times: a project or a program, and when. */
export interface ImportedWork extends Span {
  readonly name: string;
}

/** Doing of a day without clock times. */
export interface ImportedDay {
  readonly day: LocalDay;
  /** Projects, the longest first. */
  readonly names: readonly string[];
  readonly length: DurationMs;
}

/** A video that was begun at a moment; how long it was watched isn't known. */
export interface ImportedVideo {
  readonly at: EpochMs;
  readonly address: string;
  readonly title: string;
  readonly channel: string | null;
  /** The most that it can have been: until the next video was begun. */
  readonly atMost: DurationMs;
}

/** The time that a site was in front on a day, without clock times. */
export interface SiteTotal {
  readonly day: LocalDay;
  readonly host: string;
  readonly length: DurationMs;
}

/** Why something of a file isn't taken in. */
export type LeftOut =
  /** Not in the form that the tool documents. */
  | 'unreadable'
  /** No time in it. */
  | 'empty'
  /** An advert, music, or a video that was removed. */
  | 'no-video'
  /** The lesson judge says that it is none, or can't tell. */
  | 'no-lesson'
  /** Begun and left within a minute. */
  | 'short'
  /** A site that isn't in the catalogue, or where a total doesn't say what was a lesson. */
  | 'no-course-site'
  /** Measured here on that day already. */
  | 'measured'
  /** Taken in before. */
  | 'known';

export type LeftOutCounts = Readonly<Partial<Record<LeftOut, number>>>;

/** What was read from a file. */
export interface Imported {
  readonly tool: ToolId;
  readonly work: readonly ImportedWork[];
  readonly days: readonly ImportedDay[];
  readonly videos: readonly ImportedVideo[];
  readonly totals: readonly SiteTotal[];
  readonly leftOut: LeftOutCounts;
}

/** Nothing yet of a tool's file. */
export function nothingOf(tool: ToolId): Imported {
  return { tool, work: [], days: [], videos: [], totals: [], leftOut: {} };
}

/** Counts of two readings together. */
export function addCounts(a: LeftOutCounts, b: LeftOutCounts): LeftOutCounts {
  const sum: Partial<Record<LeftOut, number>> = { ...a };
  for (const [reason, count] of Object.entries(b)) {
    const key = LEFT_OUT.find((each) => each === reason);
    if (key) sum[key] = (sum[key] ?? 0) + count;
  }
  return sum;
}

/** All reasons, in the order in which a screen tells them. */
export const LEFT_OUT: readonly LeftOut[] = [
  ...(['known', 'measured', 'no-lesson', 'no-course-site', 'short', 'no-video', 'empty', 'unreadable'] as const),
];
