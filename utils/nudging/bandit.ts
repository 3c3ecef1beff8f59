import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import { type Chance, drawBeta } from './chance';
import type { ShownContent } from './content';
import { allOf, type Learned, tallyOf } from './tally';
import type { NudgeTrigger } from './view';

/** A Beta distribution: what is believed of the share of showings after which doing begins. */
export interface Belief {
  readonly a: number;
  readonly b: number;
}

/** What worked for other triggers says half as much. A guess, checked by the simulator. */
const OTHER_TRIGGERS = 0.5;
/** A content of the pool that wasn't among the last so many showings comes next, whatever is believed of it. */
export const STARVES_AFTER = 12;

/** What is believed of a content for a trigger, from an even start. */
export function beliefOf(learned: Learned, content: ShownContent, trigger: NudgeTrigger): Belief {
  const own = tallyOf(learned, content, trigger);
  const all = allOf(learned, content);
  const wins = own.wins + (all.wins - own.wins) * OTHER_TRIGGERS;
  const tries = own.tries + (all.tries - own.tries) * OTHER_TRIGGERS;
  return { a: 1 + wins, b: 1 + Math.max(0, tries - wins) };
}

export const meanOf = ({ a, b }: Belief): number => a / (a + b);

/** Standard deviation of a Beta distribution. */
export function spreadOf({ a, b }: Belief): number {
  return Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
}

/** Which content has starved: none while fewer were shown than it takes. */
function starvedIn(pool: readonly NudgeContent[], past: readonly ShownContent[]): NudgeContent | undefined {
  const recent = past.slice(-STARVES_AFTER);
  return recent.length < STARVES_AFTER ? undefined : pool.find((content) => !recent.includes(content));
}

/**
 * Picks one of the pool for a trigger by Thompson sampling: one draw from what is believed of each, the greatest wins. `past`: what the
 * pool showed last, oldest first. A content that starved comes first.
 */
export function pick(
  pool: readonly NudgeContent[],
  trigger: NudgeTrigger,
  learned: Learned,
  past: readonly ShownContent[],
  chance: Chance,
): NudgeContent | null {
  const starved = starvedIn(pool, past);
  if (starved) return starved;
  const drawn = pool.map((content) => {
    const { a, b } = beliefOf(learned, content, trigger);
    return { content, draw: drawBeta(a, b, chance) };
  });
  return (
    drawn.reduce<(typeof drawn)[number] | null>((best, each) => (best && best.draw >= each.draw ? best : each), null)
      ?.content ?? null
  );
}
