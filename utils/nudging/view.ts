import type { NUDGE_TRIGGERS, NudgeContent } from '@/utils/settings/nudge-kinds';
import type { DurationMs } from '@/utils/time/brands';
import type { ContentView } from './content';

/** What made Loopbreak speak up. */
export type NudgeTrigger = (typeof NUDGE_TRIGGERS)[number];
/** How strongly it speaks. `badge` is the toolbar's number alone; `notification` the system's, where no page can show one. */
export type NudgeForm = 'badge' | 'toast' | 'card' | 'notification';
/** What the person answered. `ignored`: it went by itself. `planned`: an if-then plan was written; `never-plan`: not to be asked again. `hard`: a reset. `review`: the weekly one. */
export type NudgeAnswer =
  | 'ten-minutes'
  | 'not-now'
  | 'less'
  | 'already-made'
  | 'not-a-lesson'
  | 'ignored'
  | 'planned'
  | 'never-plan'
  | 'hard'
  | 'review';

/** The numbers of a reason that are not those of every nudge. */
export type NudgeFigures =
  | { readonly of: 'watching' }
  | { readonly of: 'courses'; readonly courses: number; readonly certificates: number; readonly made: number }
  /** `left`: until the end of the micro-experience, which `title` names. */
  | { readonly of: 'clock'; readonly left: DurationMs }
  | { readonly of: 'week'; readonly watched: DurationMs; readonly made: DurationMs };

/** All that the overlay in the page needs in order to show one nudge; words are chosen where it is shown. */
export interface NudgeView {
  readonly id: string;
  readonly trigger: NudgeTrigger;
  readonly form: Exclude<NudgeForm, 'badge'>;
  /** Whether the video is to be paused with it; the person chose that (setting `strength`). */
  readonly pauses: boolean;
  /** Minutes watched since the last doing. */
  readonly minutes: number;
  /** What it is about: the course, the lesson where there is no course, or the micro-experience. */
  readonly title: string;
  readonly figures: NudgeFigures;
  readonly content: ContentView;
  /** True on the first showing of its trigger, content or form: it then says that it is new, why it came and how to turn it off. */
  readonly first: boolean;
  /** True on the first nudge since they became rarer because so many went unanswered: it says so. */
  readonly eased: boolean;
}

/** What the overlay says once an answer has been carried out. */
export type NudgeReply =
  | { readonly kind: 'started'; readonly minutes: number }
  | { readonly kind: 'rests'; readonly halved: boolean }
  | { readonly kind: 'less'; readonly trigger: NudgeTrigger; readonly perDay: number }
  /** "Less of this" took the content out of the pool; the trigger stays as it was. */
  | { readonly kind: 'less-content'; readonly content: NudgeContent }
  /** The reset, or the review, was opened in a tab of its own. */
  | { readonly kind: 'opened'; readonly what: 'reset' | 'review' }
  | { readonly kind: 'planned' }
  | { readonly kind: 'never-plan' }
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
