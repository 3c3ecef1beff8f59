import { NUDGE_CONTENTS, NUDGE_TRIGGERS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import { beliefOf } from './bandit';
import type { ShownContent } from './content';
import { isSurelyLess, type PoolChange, proposePool } from './pool-change';
import { forEachTrigger, type NudgeBook } from './state';
import { allOf, type Learned, sumOf, type Tally, tallyOf } from './tally';
import type { NudgeTrigger } from './view';

/** What came of one content or one trigger, in whole showings: "shown 12 times, and 5 times you began to make something". */
export interface Finding<Name> {
  readonly name: Name;
  readonly shown: number;
  readonly actedOn: number;
  readonly dismissed: number;
  /** Doing that began within 15 minutes. */
  readonly begun: number;
  /** `begun` of `shown`, 0 to 1. */
  readonly share: number;
}

/** For a trigger, the content that works best, where that is nearly sure. */
export interface Preference {
  readonly trigger: NudgeTrigger;
  readonly content: NudgeContent;
  readonly begun: number;
  readonly shown: number;
}

/** What the dashboard says of what was learned. */
export interface WhatWasLearned {
  readonly shown: number;
  readonly begun: number;
  /** Whether enough was shown for a sentence to mean anything. */
  readonly isEnough: boolean;
  /** Most useful first; those never shown are left out. */
  readonly contents: readonly Finding<ShownContent>[];
  readonly triggers: readonly Finding<NudgeTrigger>[];
  readonly preferences: readonly Preference[];
  readonly change: PoolChange | null;
  /** How often the rate is halved now, 0 to 3. */
  readonly halvings: number;
}

/** Fewer showings than this say nothing. */
const ENOUGH = 10;

function findingOf<Name>(name: Name, { shown, actedOn, dismissed, begun }: Tally): Finding<Name> {
  return { name, shown, actedOn, dismissed, begun, share: shown === 0 ? 0 : begun / shown };
}

function ranked<Name>(findings: readonly Finding<Name>[]): Finding<Name>[] {
  return findings.filter(({ shown }) => shown > 0).toSorted((a, b) => b.share - a.share || b.shown - a.shown);
}

function tallyOfTrigger(learned: Learned, trigger: NudgeTrigger): Tally {
  return sumOf(Object.values(learned).flatMap((triggers) => triggers[trigger] ?? []));
}

/** The content that nearly surely does better for a trigger than each other that was shown for it. */
function preferenceOf(trigger: NudgeTrigger, learned: Learned): Preference | null {
  const tried = NUDGE_CONTENTS.filter((content) => tallyOf(learned, content, trigger).shown > 0);
  const best = tried.find((content) =>
    tried.every(
      (other) =>
        other === content || isSurelyLess(beliefOf(learned, other, trigger), beliefOf(learned, content, trigger)),
    ),
  );
  if (!best || tried.length < 2) return null;
  const { begun, shown } = tallyOf(learned, best, trigger);
  return { trigger, content: best, begun, shown };
}

/** What was learned of what works for this person, as data for sentences; `withoutLearned` forgets it. */
export function whatWasLearned(book: NudgeBook, pool: readonly NudgeContent[]): WhatWasLearned {
  const { learned } = book;
  const byTrigger = forEachTrigger((trigger) => tallyOfTrigger(learned, trigger));
  const all = sumOf(Object.values(byTrigger));
  const contents: readonly ShownContent[] = [...NUDGE_CONTENTS, 'ask-plan', 'loop-check'];
  return {
    shown: all.shown,
    begun: all.begun,
    isEnough: all.shown >= ENOUGH,
    contents: ranked(contents.map((content) => findingOf(content, allOf(learned, content)))),
    triggers: ranked(NUDGE_TRIGGERS.map((trigger) => findingOf(trigger, byTrigger[trigger]))),
    preferences: NUDGE_TRIGGERS.flatMap((trigger) => preferenceOf(trigger, learned) ?? []),
    change: proposePool(book, pool),
    halvings: book.halvings,
  };
}
