import { NUDGE_CONTENTS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import type { NudgeAction } from './action';
import { perDayOf } from './allowance';
import { beliefOf, meanOf } from './bandit';
import { ownContentOf } from './content';
import type { NudgeFacts } from './facts';
import type { NudgeBook } from './state';
import { allOf } from './tally';
import type { NudgeTrigger } from './view';

/** What an answer changes. */
export interface Outcome {
  readonly book: NudgeBook;
  readonly actions: readonly NudgeAction[];
}

/** A content shown less often than this hasn't shown what it is worth. */
const ENOUGH_SHOWN = 4;
/** A content believed to be worth less than this share of the pool's best is what "less of this" is about. */
const MUCH_WORSE = 0.5;

/** Whether a content of the pool does much worse for a trigger than the best of the pool. */
function isMuchWorse(content: NudgeContent, trigger: NudgeTrigger, book: NudgeBook, pool: readonly NudgeContent[]) {
  if (pool.length < 2 || allOf(book.learned, content).shown < ENOUGH_SHOWN) return false;
  const worth = (each: NudgeContent): number => meanOf(beliefOf(book.learned, each, trigger));
  return worth(content) < MUCH_WORSE * Math.max(...pool.map(worth));
}

/**
 * The content that "less of this" is about: one tried from outside the pool, or one that does much worse than the pool's best. Null where
 * it is about the trigger.
 */
function blamed(nudge: string, trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): NudgeContent | null {
  const { pool } = facts.settings;
  if (ownContentOf(trigger) !== null || book.latest?.nudge !== nudge) return null;
  const shown = book.latest.content;
  const content = NUDGE_CONTENTS.find((each) => each === shown);
  if (!content) return null;
  return !pool.includes(content) || isMuchWorse(content, trigger, book, pool) ? content : null;
}

function lessContent(book: NudgeBook, content: NudgeContent, facts: NudgeFacts): Outcome {
  const { pool } = facts.settings;
  const reply: NudgeAction = { kind: 'reply', reply: { kind: 'less-content', content } };
  const smaller: NudgeAction = { kind: 'set-pool', pool: pool.filter((each) => each !== content) };
  const refused = book.refused.includes(content) ? book.refused : [...book.refused, content];
  return { book: { ...book, refused }, actions: pool.includes(content) ? [smaller, reply] : [reply] };
}

/** One a day fewer of this trigger. At none it goes off in the settings, where it can be seen and turned on again in full. */
function lessTrigger(book: NudgeBook, trigger: NudgeTrigger, facts: NudgeFacts): Outcome {
  const perDay = Math.max(0, perDayOf(trigger, book, facts) - 1);
  const after = { ...book, perDay: { ...book.perDay, [trigger]: perDay === 0 ? null : perDay } };
  const reply: NudgeAction = { kind: 'reply', reply: { kind: 'less', trigger, perDay } };
  return { book: after, actions: perDay === 0 ? [{ kind: 'turn-off', trigger }, reply] : [reply] };
}

/** "Less of this": acts at once, on the content or on the trigger, and says which. */
export function less(book: NudgeBook, nudge: string, trigger: NudgeTrigger, facts: NudgeFacts): Outcome {
  const content = blamed(nudge, trigger, book, facts);
  const after = { ...book, notNowInRow: 0 };
  return content ? lessContent(after, content, facts) : lessTrigger(after, trigger, facts);
}
