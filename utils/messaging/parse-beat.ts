import * as v from 'valibot';
import type { Beat } from '@/utils/watching/beat';
import type { WorkBeat } from '@/utils/watching/work-beat';

/** The longest title that is kept; a longer one is cut, not refused, since the page's author chooses it. */
const LONGEST_TITLE = 300;
const LONGEST_URL = 2000;
const LONGEST_ID = 100;
/** The playback rates that browsers play with sound or without (HTML allows any; Chromium 0.0625 to 16). */
const RATES = { least: 0.0625, most: 16 } as const;

/** No stretch is as long: some thirty days. What is shorter and still can't be true is cut where it is held against the clock. */
const LONGEST_WALL = 30 * 24 * 3_600_000;

/** A random id from a page. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

const titleSchema = v.pipe(
  v.string(),
  v.transform((title) => title.slice(0, LONGEST_TITLE)),
);
const lengthSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
const wallSchema = v.pipe(lengthSchema, v.maxValue(LONGEST_WALL));

export const pageSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  title: titleSchema,
  lesson: v.nullable(titleSchema),
  course: v.nullable(titleSchema),
});

const beatSchema = v.object({
  session: idSchema,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  from: v.pipe(v.number(), v.finite(), v.minValue(0)),
  wall: wallSchema,
  media: lengthSchema,
  state: v.picklist(['playing', 'paused', 'ended', 'stalled', 'hidden', 'advert', 'left']),
  mode: v.picklist(['watched', 'heard']),
  rate: v.pipe(v.number(), v.minValue(RATES.least), v.maxValue(RATES.most)),
  muted: v.boolean(),
  player: v.picklist(['page', 'shadow', 'frame', 'unseen']),
  duration: v.nullable(lengthSchema),
  loops: v.boolean(),
  page: v.nullable(pageSchema),
});

const workBeatSchema = v.object({
  session: idSchema,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  from: v.pipe(v.number(), v.finite(), v.minValue(0)),
  wall: wallSchema,
  state: v.picklist(['working', 'idle', 'left']),
  page: v.nullable(pageSchema),
});

/** Reads one beat of work, or null where it isn't of that form. */
export function parseWorkBeat(value: unknown): WorkBeat | null {
  const read = v.safeParse(workBeatSchema, value);
  return read.success ? read.output : null;
}

/** Reads what a page said of itself, or null where it isn't of that form. */
export function parsePageFacts(value: unknown): Beat['page'] {
  const read = v.safeParse(pageSchema, value);
  return read.success ? read.output : null;
}

/** Reads one beat, or null where it isn't of that form. Whether it can be true is for `checkBeat` to say. */
export function parseBeat(value: unknown): Beat | null {
  const read = v.safeParse(beatSchema, value);
  return read.success ? read.output : null;
}
