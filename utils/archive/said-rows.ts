import * as v from 'valibot';
import { NUDGE_TRIGGERS } from '@/utils/settings/nudge-kinds';
import { isHostile } from './canonical-json';
import { amount, key, listOf, moment, text } from './fields';
import { watched } from './ledger-rows';

/** What the person says of a course. */
export const course = v.strictObject({
  ...{ id: key, title: v.nullable(text), mergedInto: v.nullable(key) },
  state: v.nullable(v.picklist(['in-progress', 'resting', 'finished', 'certificate'])),
});

/** What the person says that a lesson is. */
export const correction = v.strictObject({ key, verdict: v.picklist(['lesson', 'not-a-lesson']), at: moment });

/** What the person said of a channel. */
export const channel = v.strictObject({ channel: key, rule: v.picklist(['always', 'never']), at: moment });

/** A site that the person added; the browser's permission for it isn't part of any file. */
export const site = v.strictObject({
  origin: v.pipe(
    v.string(),
    v.maxLength(300),
    v.regex(/^https?:\/\/[^/\s]+$/),
    v.check((origin) => URL.parse(origin)?.origin === origin, 'no origin'),
  ),
  platform: v.nullable(key),
  addedAt: moment,
});

const words = { words: text };
const reason = v.variant('kind', [
  v.strictObject({
    kind: v.literal('words'),
    where: v.picklist(['title', 'playlist', 'tags', 'description']),
    ...words,
  }),
  v.strictObject({ kind: v.literal('numbered'), ...words }),
  v.strictObject({ kind: v.literal('length'), minutes: amount }),
  v.strictObject({ kind: v.literal('category'), category: text }),
  v.strictObject({ kind: v.literal('channel'), channel: text }),
  v.strictObject({ kind: v.literal('music') }),
  v.strictObject({ kind: v.literal('live') }),
  v.strictObject({ kind: v.literal('short') }),
  v.strictObject({ kind: v.literal('said'), words: amount }),
]);

/** What the judge said of a video. */
export const judged = v.strictObject({
  ...{ video: key, score: amount, reasons: listOf(reason), title: text, at: moment, whole: v.boolean() },
  ...{ channel: v.nullable(key), channelName: v.nullable(text), playlist: v.nullable(text) },
  verdict: v.picklist(['lesson', 'not-a-lesson', 'unsure']),
});

/** One nudge and what became of it. */
export const nudge = v.strictObject({
  ...{ id: key, at: moment, tabId: amount, frameId: amount, minutes: amount, title: text },
  ...{ course: v.nullable(key), lesson: v.nullable(key), shownAt: v.nullable(moment), answeredAt: v.nullable(moment) },
  trigger: v.picklist(NUDGE_TRIGGERS),
  form: v.picklist(['badge', 'toast', 'card', 'notification']),
  answer: v.nullable(
    v.picklist([
      ...(['ten-minutes', 'not-now', 'less', 'already-made', 'not-a-lesson', 'ignored'] as const),
      ...(['planned', 'never-plan', 'hard', 'review'] as const),
    ]),
  ),
  takenOut: v.exactOptional(v.array(watched)),
});

/** JSON of a form that another reader makes sense of, each time it is read: total, so that nothing in it can do harm. */
const readLater = v.pipe(
  v.unknown(),
  v.check((value) => !isHostile(value), 'names that are refused'),
);

/** The settings. */
export const settings = v.strictObject({ id: v.literal('settings'), value: readLater });

/** Single things: the portfolio's own words, the blank page, when the check-in was shown, what nudging has learned. */
export const single = v.variant('id', [
  v.strictObject({
    id: v.literal('portfolio'),
    ...{ title: text, author: text, lead: text, links: listOf(text), order: listOf(key) },
  }),
  v.strictObject({ id: v.literal('note'), text: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  v.strictObject({ id: v.literal('check-in'), at: moment }),
  v.strictObject({ id: v.literal('nudging'), state: readLater }),
]);
