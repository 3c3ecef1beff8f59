import * as v from 'valibot';
import { SCENARIOS } from '@/utils/resets/scenario';
import { HELD } from '@/utils/review/review';
import { BLOCKS, MEASURES } from '@/utils/skills/skill';
import { amount, count, day, key, listOf, moment, text } from './fields';

/** One micro-experience; its pictures are files of their own. */
export const experience = v.strictObject({
  ...{ id: key, title: text, tools: v.tuple([text, text]), done: text, startedAt: moment, endsAt: moment },
  state: v.picklist(['running', 'finished', 'scrapped']),
  closedAt: v.nullable(moment),
  cuts: listOf(text),
  beforeTaken: v.boolean(),
  afterTaken: v.boolean(),
  reflection: v.nullable(v.strictObject({ worked: text, next: text })),
});

/** One micro-skill. */
export const skill = v.strictObject({
  ...{ id: key, title: text, target: amount, minutes: count, why: text, where: text, from: day, until: day },
  measure: v.picklist(MEASURES),
  blocks: v.picklist(BLOCKS),
  state: v.picklist(['practising', 'mastered', 'dropped']),
  closedAt: v.nullable(moment),
  buildsOn: v.nullable(key),
  reflection: text,
});

/** One day's check-off. */
export const practice = v.strictObject({
  ...{ id: key, skill: key, day, at: moment, minutes: count, value: v.nullable(amount), line: text },
});

/** One weekly review. */
export const review = v.strictObject({
  ...{ week: day, at: moment, made: text, hindered: text, change: text },
  held: v.nullable(v.picklist(HELD)),
});

/** Three pieces joined into one. */
export const campaign = v.strictObject({ id: key, title: text, story: text, pieces: listOf(key), at: moment });

/** A reset that was begun. */
export const reset = v.strictObject({ id: key, at: moment, scenario: v.picklist(SCENARIOS) });

/** An if-then plan for a course. */
export const plan = v.strictObject({ course: key, plan: text, at: moment });
