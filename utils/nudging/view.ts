/** What can make Loopbreak speak up. */
export const NUDGE_TRIGGERS = ['lesson-ended', 'binge'] as const;
/** What made Loopbreak speak up. */
export type NudgeTrigger = (typeof NUDGE_TRIGGERS)[number];
/** How strongly it speaks. `badge` is the toolbar's number alone. */
export type NudgeForm = 'badge' | 'toast' | 'card';
/** What the person answered. `ignored`: a toast that went by itself. */
export type NudgeAnswer = 'ten-minutes' | 'not-now' | 'less' | 'already-made' | 'not-a-lesson' | 'ignored';

/** All that the overlay in the page needs in order to show one nudge; words are chosen where it is shown. */
export interface NudgeView {
  readonly id: string;
  readonly trigger: NudgeTrigger;
  readonly form: 'toast' | 'card';
  /** Minutes watched since the last doing. */
  readonly minutes: number;
  /** Title of the course, or of the lesson where there is no course. */
  readonly title: string;
  /** Which of the small things to make is proposed first: 0 to 1, a place in the list of ideas. */
  readonly idea: number;
  /** True on the first showing of this form: it then says that it is new, why it came and how to turn it off. */
  readonly first: boolean;
}

/** What the overlay says once an answer has been carried out. */
export type NudgeReply =
  | { readonly kind: 'started'; readonly minutes: number }
  | { readonly kind: 'rests'; readonly halved: boolean }
  | { readonly kind: 'less'; readonly trigger: NudgeTrigger; readonly perDay: number }
  /** `before` and `after`: today's balance. */
  | {
      readonly kind: 'logged';
      readonly taskId: string;
      readonly minutes: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'not-a-lesson' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused' };

/** What the overlay can take back. */
export type UndoableReply = Extract<NudgeReply, { readonly kind: 'logged' | 'not-a-lesson' }>;
