import type { ShownContent } from './content';
import type { NudgeTrigger } from './view';

/** What came of showing one content for one trigger. */
export interface Tally {
  readonly shown: number;
  /** "Do ten minutes now", something logged from the nudge, or a plan written. */
  readonly actedOn: number;
  /** "Not now" and "less of this". */
  readonly dismissed: number;
  /** Showings after which doing began within 15 minutes, by whatever way. */
  readonly begun: number;
  /** `shown` and `begun` with the past fading away: what the choice goes by, so that it follows a person who changes. */
  readonly tries: number;
  readonly wins: number;
}

/** All that is known of what works, by content and trigger; plain data. */
export type Learned = Readonly<Partial<Record<ShownContent, Readonly<Partial<Record<NudgeTrigger, Tally>>>>>>;

const NO_TALLY: Tally = { shown: 0, actedOn: 0, dismissed: 0, begun: 0, tries: 0, wins: 0 };

/** Each showing lets what was known before weigh so much: about the last 30 showings count. A guess, checked by the simulator. */
const KEEPS = 0.97;

/** What is known of a content for a trigger. */
export function tallyOf(learned: Learned, content: ShownContent, trigger: NudgeTrigger): Tally {
  return learned[content]?.[trigger] ?? NO_TALLY;
}

/** Tallies added up. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    shown: sum(({ shown }) => shown),
    actedOn: sum(({ actedOn }) => actedOn),
    dismissed: sum(({ dismissed }) => dismissed),
    begun: sum(({ begun }) => begun),
    tries: sum(({ tries }) => tries),
    wins: sum(({ wins }) => wins),
  };
}

/** What is known of a content for all triggers together. */
export function allOf(learned: Learned, content: ShownContent): Tally {
  return sumOf(Object.values(learned[content] ?? {}));
}

function withTally(learned: Learned, content: ShownContent, trigger: NudgeTrigger, tally: Tally): Learned {
  return { ...learned, [content]: { ...learned[content], [trigger]: tally } };
}

/** One more showing, of which nothing came yet. */
export function countShown(learned: Learned, content: ShownContent, trigger: NudgeTrigger): Learned {
  const before = tallyOf(learned, content, trigger);
  const faded = { tries: before.tries * KEEPS + 1, wins: before.wins * KEEPS };
  return withTally(learned, content, trigger, { ...before, ...faded, shown: before.shown + 1 });
}

/** The person answered the last showing, by taking it up or by sending it away. */
export function countAnswer(
  learned: Learned,
  content: ShownContent,
  trigger: NudgeTrigger,
  answer: 'actedOn' | 'dismissed',
): Learned {
  const before = tallyOf(learned, content, trigger);
  return withTally(learned, content, trigger, { ...before, [answer]: before[answer] + 1 });
}

/** Doing began within 15 minutes of the last showing; to be counted once for each. */
export function countBegun(learned: Learned, content: ShownContent, trigger: NudgeTrigger): Learned {
  const before = tallyOf(learned, content, trigger);
  return withTally(learned, content, trigger, { ...before, begun: before.begun + 1, wins: before.wins + 1 });
}
