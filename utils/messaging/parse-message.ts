import * as v from 'valibot';
import { MOST_MINUTES } from '@/utils/doing/draft';
import { type DurationMs, type EpochMs, isDurationMs, isEpochMs } from '@/utils/time/brands';
import { idSchema, pageSchema, parseBeat, parseWorkBeat } from './parse-beat';
import type { PageMessage, ScreenMessage } from './protocol';

/** As many as a page buffers while the background doesn't answer. */
const MOST_BEATS = 20;
const LONGEST_LINE = 300;

/** A beat that can't be read is left out, so that it doesn't take the good ones of its message with it. */
const beatsOf = <T>(parse: (beat: unknown) => T | null) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(MOST_BEATS),
    v.transform((beats) => beats.map(parse).filter((beat) => beat !== null)),
  );
const lineSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const answerSchema = v.picklist([
  ...[
    'ten-minutes',
    'not-now',
    'less',
    'already-made',
    'not-a-lesson',
    'ignored',
    'planned',
    'never-plan',
    'hard',
    'review',
  ],
] as const);

const timerSchema = v.custom<EpochMs>(isEpochMs);
const targetSchema = v.custom<DurationMs>(isDurationMs);
const dockWishSchema = v.variant('kind', [
  v.object({ kind: v.literal('name'), timer: timerSchema, title: lineSchema }),
  v.object({ kind: v.literal('more'), timer: timerSchema, target: v.nullable(targetSchema) }),
  v.object({ kind: v.literal('hard'), timer: timerSchema }),
  v.object({
    kind: v.literal('end'),
    timer: timerSchema,
    how: v.picklist(['done', 'scrapped']),
    title: lineSchema,
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES))),
  }),
  v.object({ kind: v.literal('unend'), timer: timerSchema }),
  v.object({ kind: v.literal('back'), timer: timerSchema }),
]);

const pageMessageSchema = v.variant('kind', [
  v.object({ kind: v.literal('watched'), beats: beatsOf(parseBeat), fullscreen: v.boolean() }),
  v.object({ kind: v.literal('page-changed') }),
  v.object({ kind: v.literal('worked'), beats: beatsOf(parseWorkBeat) }),
  v.object({ kind: v.literal('work-page'), page: v.nullable(pageSchema), frames: v.boolean() }),
  v.object({ kind: v.literal('nudge-shown'), nudge: idSchema }),
  v.object({ kind: v.literal('nudge-lost'), nudge: idSchema }),
  v.object({
    kind: v.literal('nudge-answered'),
    nudge: idSchema,
    answer: answerSchema,
    task: v.nullable(lineSchema),
  }),
  v.object({ kind: v.literal('dock'), wish: dockWishSchema }),
  v.object({ kind: v.literal('task-made'), nudge: idSchema, line: lineSchema }),
  v.object({ kind: v.literal('task-undone'), nudge: idSchema, taskId: idSchema }),
  v.object({ kind: v.literal('lesson-restored'), nudge: idSchema }),
]);

const screenMessageSchema = v.variant('kind', [
  v.object({ kind: v.literal('records-changed') }),
  v.object({ kind: v.literal('lessons-changed') }),
  v.object({ kind: v.literal('copies-changed') }),
  v.object({ kind: v.literal('browser-sync') }),
  v.object({ kind: v.literal('sync'), again: v.boolean() }),
  v.object({ kind: v.literal('forget-device'), device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) }),
  v.object({ kind: v.literal('sites-changed') }),
  v.object({ kind: v.literal('lesson-back') }),
]);

/** Reads a message from a content script. Anything else, of any form, is null: a page's renderer can send what it likes. */
export function parsePageMessage(value: unknown): PageMessage | null {
  const read = v.safeParse(pageMessageSchema, value);
  return read.success ? read.output : null;
}

/** Reads a message from one of the extension's own pages. */
export function parseScreenMessage(value: unknown): ScreenMessage | null {
  const read = v.safeParse(screenMessageSchema, value);
  return read.success ? read.output : null;
}
