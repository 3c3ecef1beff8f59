import type { Scenario } from '@/utils/resets/scenario';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';
import type { DurationMs, EpochMs } from '@/utils/time/brands';
import type { LoopFacts, NudgeFacts } from './facts';
import type { NudgeTrigger } from './view';

/** What a nudge can show: one of the pool's contents, or the question or look that belongs to a trigger of its own. */
export type ShownContent = NudgeContent | 'ask-plan' | 'loop-check';

/** What a nudge shows besides its reason, with the numbers and names that it needs. Words are chosen where it is shown. */
export type ContentView =
  /** Ten-minute tasks made from the title of the lesson: the first is proposed, the others can be had in its place. */
  | { readonly kind: 'task'; readonly ideas: readonly TaskIdea[] }
  /** The person's own if-then plan for this course. */
  | { readonly kind: 'plan'; readonly plan: string }
  /** The reset of the person's scenario; `role` fills its sentence, '' where they didn't tell. */
  | { readonly kind: 'reset'; readonly scenario: Scenario; readonly role: string }
  /** The running micro-experience: its clock, and whether its before picture was taken. */
  | {
      readonly kind: 'before-picture';
      readonly experience: string;
      readonly title: string;
      readonly endsAt: EpochMs;
      readonly taken: boolean;
    }
  | { readonly kind: 'week'; readonly watched: DurationMs; readonly made: DurationMs }
  /** Asks for an if-then plan for this course. */
  | { readonly kind: 'ask-plan'; readonly course: string }
  /** The loop check: courses open, certificates, hours watched, things made from them, and the one next step. */
  | ({ readonly kind: 'loop-check' } & LoopFacts);

/** Triggers that have a content of their own; the others take turns through the pool. */
const OWN: Readonly<Partial<Record<NudgeTrigger, ShownContent>>> = {
  enrol: 'loop-check',
  certificate: 'loop-check',
  'first-play': 'ask-plan',
  clock: 'before-picture',
  review: 'week',
};

/** The content that belongs to a trigger alone, or null where the pool gives it. */
export function ownContentOf(trigger: NudgeTrigger): ShownContent | null {
  return OWN[trigger] ?? null;
}

/** A content filled with what is known now; null where there is nothing to fill it with. */
export function fill(content: ShownContent, facts: NudgeFacts): ContentView | null {
  const { plan, experience, week, loop, course } = facts;
  switch (content) {
    case 'task':
      return { kind: 'task', ideas: facts.ideas };
    case 'plan':
      return plan ? { kind: 'plan', plan } : null;
    case 'reset':
      return { kind: 'reset', ...facts.reset };
    case 'before-picture': {
      if (!experience) return null;
      const { id, title, endsAt, beforeTaken } = experience;
      return { kind: 'before-picture', experience: id, title, endsAt, taken: beforeTaken };
    }
    case 'week':
      return week.watched + week.made > 0 ? { kind: 'week', ...week } : null;
    case 'ask-plan':
      return course === null ? null : { kind: 'ask-plan', course };
    case 'loop-check':
      return { kind: 'loop-check', ...loop };
  }
}
