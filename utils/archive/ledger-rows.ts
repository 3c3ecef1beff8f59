import * as v from 'valibot';
import { TOOLS, type ToolId } from '@/utils/catalogue/tools';
import {
  address,
  amount,
  day,
  era,
  isMeasured,
  isStretch,
  key,
  length,
  listOf,
  moment,
  ofDay,
  text,
  zone,
} from './fields';

const isTool = (id: string): id is ToolId => Object.hasOwn(TOOLS, id);
const tool = v.pipe(v.string(), v.guard(isTool));

const place = {
  ...{ id: key, session: key, day, zone, era, from: moment, to: moment },
  ...{ site: key, course: v.nullable(key), courseTitle: v.nullable(text), lesson: key, title: text, address },
  estimatedBy: v.exactOptional(tool),
  device: v.exactOptional(key),
};

/** One stretch of watching. */
export const watched = v.pipe(
  v.strictObject({
    ...place,
    mode: v.picklist(['watched', 'heard', 'read']),
    media: length,
    player: v.picklist(['page', 'shadow', 'frame', 'unseen']),
    rate: amount,
    muted: v.boolean(),
    correctedAt: v.nullable(moment),
  }),
  v.check((row) => isStretch(row), 'no stretch of time'),
);

/** One stretch of work on a page for practice. */
export const worked = v.pipe(
  v.strictObject(place),
  v.check((row) => isStretch(row), 'no stretch of time'),
);

const timed = v.pipe(
  v.strictObject({ from: moment, to: moment }),
  v.check((row) => isMeasured(row), 'no stretch of time'),
);

/** One finished task; the rows of its measured time are made from `timed`. */
export const task = v.strictObject({
  ...{ id: key, title: text, at: moment, day, zone, era, tags: listOf(text), course: v.nullable(key) },
  minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1440)),
  source: v.picklist([
    ...(['line', 'suggestion', 'nudge', 'timer', 'dashboard', 'address', 'menu', 'practice', 'import'] as const),
  ]),
  timed: v.nullable(timed),
  scrapped: v.exactOptional(v.literal(true)),
  skill: v.exactOptional(key),
  alreadyCounted: v.exactOptional(v.literal(true)),
});

const share = v.strictObject({ site: key, seen: ofDay, heard: ofDay, worked: ofDay });

/** A day of another device, as the browser's own sync told it. */
export const elsewhere = v.strictObject({
  ...{ id: key, device: key, day, watched: ofDay, seen: ofDay, alone: ofDay, done: ofDay },
  sites: listOf(share),
});

/** A visit to a page of enrolling, buying or of a certificate. */
export const event = v.strictObject({
  ...{ id: key, site: key, course: v.nullable(key), at: moment },
  kind: v.picklist(['enrol', 'checkout', 'certificate']),
});
