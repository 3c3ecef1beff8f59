import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import type { NudgeReply, NudgeTrigger, NudgeView } from './view';

/** What the engine wants done. Losing one is harmless but for `turn-off` and `set-pool`, which belong into the transaction that saves the state. */
export type NudgeAction =
  /**
   * Show this in the tab (`NOWHERE`: as a system notification); with the id of the nudge already on screen there, change its form. A
   * view that `pauses` pauses what plays there as well.
   */
  | { readonly kind: 'offer'; readonly where: number; readonly view: NudgeView }
  /** Take the nudge off the tab's screen. */
  | { readonly kind: 'withdraw'; readonly where: number; readonly nudge: string }
  /** Mark the badge, or no longer: a nudge that went by itself waits there. */
  | { readonly kind: 'badge'; readonly waiting: boolean }
  /** Pause what plays and start the doing timer. */
  | { readonly kind: 'start-timer'; readonly minutes: number }
  /** Save that what plays is no lesson. */
  | { readonly kind: 'not-a-lesson' }
  /** Set this trigger off in the settings, in the same transaction: "less of this" came down to none a day. */
  | { readonly kind: 'turn-off'; readonly trigger: NudgeTrigger }
  /** Keep this pool in the settings, in the same transaction: "less of this" took a content out of it. */
  | { readonly kind: 'set-pool'; readonly pool: readonly NudgeContent[] }
  /** Answer the overlay. A logged task is answered by whoever logs it, since its figures are known there. */
  | { readonly kind: 'reply'; readonly reply: NudgeReply };
