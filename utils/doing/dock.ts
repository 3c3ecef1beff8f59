import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';
import type { DurationMs, EpochMs } from '@/utils/time/brands';

/** Something to make that the ten minutes can be for. */
export type Offer =
  | { readonly from: 'lesson'; readonly idea: TaskIdea }
  /** The open micro-experience, or the micro-skill of the week, by its title. */
  | { readonly from: 'experience' | 'skill'; readonly title: string };

/** What offers are made from. */
export interface OfferFacts {
  /** Of the lesson, best first. */
  readonly ideas: readonly TaskIdea[];
  readonly experience: string | null;
  readonly skill: string | null;
}

const MOST = 3;

/** Three things to make: one from the lesson, the open micro-experience, the micro-skill of the week; more of the lesson for what isn't there. */
export function offersOf({ ideas, experience, skill }: OfferFacts): Offer[] {
  const lesson = ideas.map((idea): Offer => ({ from: 'lesson', idea }));
  const own: Offer[] = [
    ...(experience === null ? [] : [{ from: 'experience' as const, title: experience }]),
    ...(skill === null ? [] : [{ from: 'skill' as const, title: skill }]),
  ];
  return [...lesson.slice(0, 1), ...own, ...lesson.slice(1)].slice(0, MOST);
}

/** The running timer, as the dock in a page shows it. */
export interface DockView {
  /** The timer, by its start: an answer to one that has ended changes nothing. */
  readonly timer: EpochMs;
  readonly title: string;
  readonly target: DurationMs | null;
  readonly offers: readonly Offer[];
  /** Whether there is a lesson to go back to. */
  readonly canReturn: boolean;
}

/** How the person ends the ten minutes: both count as doing. */
export type DockEnd = 'done' | 'scrapped';

/** What the dock shows once an answer has been carried out. */
export type DockReply =
  | { readonly kind: 'running'; readonly dock: DockView }
  /** `before` and `after`: today's balance. `hard`: it took more time, a reset, or went to the scrap pile. */
  | {
      readonly kind: 'ended';
      readonly how: DockEnd;
      readonly taskId: string;
      readonly minutes: number;
      readonly before: number | null;
      readonly after: number | null;
      readonly hard: boolean;
      readonly canReturn: boolean;
    }
  /** The timer has ended elsewhere. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused' };
