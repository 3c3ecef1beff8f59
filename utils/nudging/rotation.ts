import { NUDGE_CONTENTS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import { pick, STARVES_AFTER } from './bandit';
import { chanceFrom } from './chance';
import { type ContentView, fill, ownContentOf } from './content';
import type { NudgeFacts } from './facts';
import type { NudgeBook } from './state';
import { allOf } from './tally';
import type { NudgeTrigger } from './view';

/** One from outside the pool is tried at most each so many turns: product.md's "only now and then", evidence.md §4, 3 and 6. */
export const TRIAL_EACH = 20;

const canBeFilled = (content: NudgeContent, facts: NudgeFacts): boolean => fill(content, facts) !== null;

/** The content from outside the pool that was tried least; null where each was refused or has nothing to show. */
function newcomer(book: NudgeBook, facts: NudgeFacts): NudgeContent | null {
  const { pool } = facts.settings;
  const outside = NUDGE_CONTENTS.filter((content) => !pool.includes(content) && !book.refused.includes(content));
  return outside
    .filter((content) => canBeFilled(content, facts))
    .reduce<NudgeContent | null>((least, content) => {
      const fewer = least === null || allOf(book.learned, content).shown < allOf(book.learned, least).shown;
      return fewer ? content : least;
    }, null);
}

function fromPool(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): NudgeContent {
  const pool = facts.settings.pool.filter((content) => canBeFilled(content, facts));
  return pick(pool, trigger, book.learned, book.turns, chanceFrom(facts.roll)) ?? 'task';
}

/** What a nudge of this trigger shows: its own content where it has one, else the pool's turn or, seldom, one from outside. */
export function contentFor(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): ContentView {
  const own = ownContentOf(trigger);
  const trial = book.turnsSinceTrial >= TRIAL_EACH ? newcomer(book, facts) : null;
  const chosen = own ?? trial ?? fromPool(trigger, book, facts);
  return fill(chosen, facts) ?? { kind: 'task', ideas: facts.ideas };
}

/** The book once a content of the pool's turns was shown. */
export function turned(book: NudgeBook, content: ContentView['kind'], { settings }: NudgeFacts): NudgeBook {
  const turns = [...book.turns, content].slice(-STARVES_AFTER);
  const wasTrial = !settings.pool.some((each) => each === content);
  return { ...book, turns, turnsSinceTrial: wasTrial ? 0 : book.turnsSinceTrial + 1 };
}
