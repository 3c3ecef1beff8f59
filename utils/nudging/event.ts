import type { DurationMs } from '@/utils/time/brands';
import type { NudgeAnswer, NudgeTrigger } from './view';

/** What can happen to the nudge engine. `where` is the tab it happened in. */
export type NudgeEvent =
  /** A lesson plays: one beat of it. */
  | { readonly kind: 'watched'; readonly where: number }
  /** A lesson began by itself after the one before: no click, key or page of the person's lay between them. */
  | { readonly kind: 'autoplayed'; readonly where: number }
  /** A page was opened on which courses are joined or bought, or a certificate is shown. */
  | { readonly kind: 'visited'; readonly where: number; readonly page: VisitedPage; readonly visible: boolean }
  /** A lesson stopped playing before its end. `visible`: whether its tab is in view now. */
  | {
      readonly kind: 'break';
      readonly where: number;
      readonly how: 'paused' | 'hidden' | 'left';
      readonly visible: boolean;
    }
  /** A lesson played to its end. `length` is that of the media, null when it isn't known. */
  | {
      readonly kind: 'ended';
      readonly where: number;
      readonly visible: boolean;
      readonly length: DurationMs | null;
      readonly loops: boolean;
    }
  /** The page says that the nudge is on screen. */
  | { readonly kind: 'shown'; readonly nudge: string }
  /** The person answered; a task logged from the nudge is `already-made`. The trigger is read from the nudge's record. */
  | {
      readonly kind: 'answered';
      readonly nudge: string;
      readonly trigger: NudgeTrigger;
      readonly answer: NudgeAnswer;
    }
  /** A task was logged or a doing timer started, anywhere but in the nudge. */
  | { readonly kind: 'did-something' }
  /** The nudge can't be seen any more, or never could: no place to show it, its tab closed or went to another page. */
  | { readonly kind: 'withdrawn'; readonly nudge: string }
  /** Nothing happened but time: a start of the browser, an alarm (`nextAlarm`), a change of settings. */
  | { readonly kind: 'woke' };

/** A page where a loop begins or ends. */
export type VisitedPage = 'enrol' | 'checkout' | 'certificate';

/** No tab: the nudge is a system notification. The value of the browsers' `TAB_ID_NONE`. */
export const NOWHERE = -1;
