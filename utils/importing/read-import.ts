import { type ActivityData, isActivityExport, readActivity } from './activity-watch';
import type { Imported } from './imported';
import { isTakeout, readTakeout } from './takeout';
import { isTimeTracker, readTimeTracker } from './time-tracker';
import { isWakaTime, readWakaTime } from './wakatime';
import { isWebActivity, readWebActivity } from './web-activity';

/** A file that was read: ready to be looked at, or, of ActivityWatch, to be asked which of it is doing. */
export type ReadFile =
  | { readonly kind: 'read'; readonly imported: Imported }
  | { readonly kind: 'activity'; readonly data: ActivityData }
  /** No JSON at all, as a file that was cut; or JSON of a tool that isn't known. */
  | { readonly kind: 'refused'; readonly why: 'not-json' | 'unknown' };

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 200_000_000;

const KNOWN: readonly (readonly [is: (value: unknown) => boolean, read: (value: unknown) => Imported | null])[] = [
  [isTimeTracker, readTimeTracker],
  [isWakaTime, readWakaTime],
  [isWebActivity, readWebActivity],
  [isTakeout, readTakeout],
];

function parse(text: string): { readonly value: unknown } | null {
  try {
    // A byte-order mark stands before the JSON of some tools.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}

/** Reads the text of a file from another tool, told by its form and not by its name. */
export function readImport(text: string): ReadFile {
  const parsed = parse(text);
  if (!parsed) return { kind: 'refused', why: 'not-json' };
  const { value } = parsed;
  const data = isActivityExport(value) ? readActivity(value, []) : null;
  if (data) return { kind: 'activity', data };
  const known = KNOWN.find(([is]) => is(value));
  const imported = known?.[1](value);
  return imported ? { kind: 'read', imported } : { kind: 'refused', why: 'unknown' };
}
