import { NUDGE_CONTENTS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import { type Belief, meanOf, spreadOf } from './bandit';
import type { NudgeBook } from './state';
import { allOf, type Learned } from './tally';

/** A change of the pool for the person to accept or not; the engine never makes it. */
export interface PoolChange {
  readonly out: NudgeContent;
  readonly into: NudgeContent;
  /** What comes in has been tried (`worked` better when it was) or is not known. */
  readonly why: 'worked' | 'untried';
  /** The pool after the change. */
  readonly pool: readonly NudgeContent[];
}

/** A content shown less often than this isn't proposed to go. */
const ENOUGH_SHOWN = 8;
/** Nine in ten: what is nearly sure to do worse is proposed to go. */
const NEARLY_SURE = 1.28;

function overall(learned: Learned, content: NudgeContent): Belief {
  const { wins, tries } = allOf(learned, content);
  return { a: 1 + wins, b: 1 + Math.max(0, tries - wins) };
}

/** Whether the first is nearly sure to be worth less than the second. */
export function isSurelyLess(less: Belief, more: Belief): boolean {
  return meanOf(more) - meanOf(less) > NEARLY_SURE * Math.hypot(spreadOf(less), spreadOf(more));
}

/** The content that leads least to doing, where it was shown often enough and is nearly sure to do worse than the best. */
function weakest({ learned }: NudgeBook, pool: readonly NudgeContent[]): NudgeContent | null {
  const byWorth = pool.toSorted((a, b) => meanOf(overall(learned, a)) - meanOf(overall(learned, b)));
  const [last] = byWorth;
  const best = byWorth.at(-1);
  if (!last || !best || last === best || allOf(learned, last).shown < ENOUGH_SHOWN) return null;
  return isSurelyLess(overall(learned, last), overall(learned, best)) ? last : null;
}

/**
 * The one change of the pool that what was learned speaks for: the weakest goes, and of those outside the one comes that did best, or
 * wasn't tried. Null where nothing is clear; what the person refused isn't proposed.
 */
export function proposePool(book: NudgeBook, pool: readonly NudgeContent[]): PoolChange | null {
  const out = weakest(book, pool);
  if (!out) return null;
  const worth = (content: NudgeContent): number => meanOf(overall(book.learned, content));
  const outside = NUDGE_CONTENTS.filter((content) => !pool.includes(content) && !book.refused.includes(content));
  const into = outside.filter((content) => worth(content) > worth(out)).toSorted((a, b) => worth(b) - worth(a))[0];
  if (!into) return null;
  const why = allOf(book.learned, into).shown > 0 ? 'worked' : 'untried';
  return {
    out,
    into,
    why,
    pool: NUDGE_CONTENTS.filter((each) => each === into || (each !== out && pool.includes(each))),
  };
}
