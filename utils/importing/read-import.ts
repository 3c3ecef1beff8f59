import { type ActivityData, isActivityExport, NO_CATEGORIES, readActivity } from './activity-watch';
import type { Imported } from './imported';
import { isTakeout, readTakeout } from './takeout';
import { isTimeTracker, readTimeTracker } from './time-tracker';
import { isWakaTime, readWakaTime } from './wakatime';
import { isWebActivity, readWebActivity } from './web-activity';

/** A file that was read: ready to be looked at, or, of ActivityWatch, to be asked which of it is doing. */
export type ReadFile =
  | { readonly kind: 'read'; readonly imported: Imported }
  | { readonly kind: 'activity'; readonly data: ActivityData }
  /** Of a tool that isn't known. */
  | { readonly kind: 'refused'; readonly why: 'unknown' };

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 200_000_000;

const KNOWN: readonly (readonly [is: (value: unknown) => boolean, read: (value: unknown) => Imported | null])[] = [
  [isTimeTracker, readTimeTracker],
  [isWakaTime, readWakaTime],
  [isWebActivity, readWebActivity],
  [isTakeout, readTakeout],
];

/** The value of a file of JSON; null where it is none, as a file that was cut. */
export function parseFile(text: string): { readonly value: unknown } | null {
  try {
    // A byte-order mark stands before the JSON of some tools.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}

/** Reads a parsed file from another tool, told by its form and not by its name. */
export function readImport(value: unknown): ReadFile {
  const data = isActivityExport(value) ? readActivity(value, NO_CATEGORIES) : null;
  if (data) return { kind: 'activity', data };
  const known = KNOWN.find(([is]) => is(value));
  const imported = known?.[1](value);
  return imported ? { kind: 'read', imported } : { kind: 'refused', why: 'unknown' };
}
