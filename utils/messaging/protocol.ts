import type { DockEnd, DockReply, DockView } from '@/utils/doing/dock';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeReply, NudgeView } from '@/utils/nudging/view';
import type { DurationMs, EpochMs } from '@/utils/time/brands';
import type { Beat, PageFacts } from '@/utils/watching/beat';
import type { NotCounted } from '@/utils/watching/interval';
import type { WorkBeat, WorkKind } from '@/utils/watching/work-beat';

/** What the background tells a page about itself, since the page's script knows no catalogue. */
export interface PageGuide {
  readonly advert: { readonly player: string; readonly showing: string } | null;
  readonly lessonTitle: readonly string[];
  readonly courseTitle: readonly string[];
}

/** The answer to beats. */
export interface WatchedAnswer {
  readonly counted: boolean;
  readonly why: NotCounted | null;
  readonly guide: PageGuide | null;
  /** Sessions that are closed on this side: the page ends them and begins new ones if it still plays. */
  readonly restart: readonly string[];
}

/** The answer to beats of work, and to what a page is. */
export interface WorkAnswer {
  /** What work is on this page; null where none counts. */
  readonly as: WorkKind | null;
  /** Sessions that are closed on this side: a new one begins with the next input. */
  readonly restart: readonly string[];
}

/** What the person wants of the running timer, from the dock in a page. `timer` names it by its start. */
export type DockWish =
  | { readonly kind: 'name'; readonly timer: EpochMs; readonly title: string }
  /** `target`: the length that the person saw. */
  | { readonly kind: 'more'; readonly timer: EpochMs; readonly target: DurationMs | null }
  | { readonly kind: 'hard'; readonly timer: EpochMs }
  /** `minutes`: how long it really was, where the timer was forgotten; null where it measured them. */
  | {
      readonly kind: 'end';
      readonly timer: EpochMs;
      readonly how: DockEnd;
      readonly title: string;
      readonly minutes: number | null;
    }
  | { readonly kind: 'unend'; readonly timer: EpochMs }
  | { readonly kind: 'back'; readonly timer: EpochMs };

/** From a content script to the background: facts and wishes, each safe to repeat. */
export type PageMessage =
  | { readonly kind: 'watched'; readonly beats: readonly Beat[]; readonly fullscreen: boolean }
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'worked'; readonly beats: readonly WorkBeat[] }
  /** What work is here? `frames`: the person went into a frame, which needs the script as well. */
  | { readonly kind: 'work-page'; readonly page: PageFacts | null; readonly frames: boolean }
  | { readonly kind: 'nudge-shown'; readonly nudge: string }
  /** The page took the nudge away, hid or covered it. */
  | { readonly kind: 'nudge-lost'; readonly nudge: string }
  /** `task`: what the person means to make in the ten minutes, as it stood in the nudge; else null. */
  | {
      readonly kind: 'nudge-answered';
      readonly nudge: string;
      readonly answer: NudgeAnswer;
      readonly task: string | null;
    }
  | { readonly kind: 'dock'; readonly wish: DockWish }
  | { readonly kind: 'task-made'; readonly nudge: string; readonly line: string }
  | { readonly kind: 'task-undone'; readonly nudge: string; readonly taskId: string }
  /** "Not a lesson" is taken back. */
  | { readonly kind: 'lesson-restored'; readonly nudge: string };

/** What each of them is answered with. */
export interface PageAnswers {
  readonly watched: WatchedAnswer;
  readonly 'page-changed': null;
  readonly worked: WorkAnswer;
  readonly 'work-page': WorkAnswer;
  readonly 'nudge-shown': null;
  readonly 'nudge-lost': null;
  readonly 'nudge-answered': NudgeReply;
  readonly 'task-made': NudgeReply;
  readonly dock: DockReply;
  readonly 'task-undone': NudgeReply;
  readonly 'lesson-restored': NudgeReply;
}

/** From an extension page to the background, never waited for: something changed that the badge and the nudges depend on. */
export type ScreenMessage =
  | { readonly kind: 'records-changed' }
  | { readonly kind: 'lessons-changed' }
  /** The list of added sites was edited. */
  | { readonly kind: 'sites-changed' }
  /** Copies are asked for from now on, or no more. */
  | { readonly kind: 'copies-changed' }
  /** The browser's own sync is wanted from now on, or told what is new now. */
  | { readonly kind: 'browser-sync' }
  /** The devices exchange now; `again`: whatever stands in the way of telling. */
  | { readonly kind: 'sync'; readonly again: boolean }
  /** What a device told is taken out of the folder of the devices. */
  | { readonly kind: 'forget-device'; readonly device: string }
  /** The person wants to go back to the lesson that they left for ten minutes of making. */
  | { readonly kind: 'lesson-back' };

/** From the background to the frames of a tab. */
export type TabMessage =
  /** The tab's page went to another lesson: end the stretch and begin a new one. */
  | { readonly kind: 'split' }
  /** The tab makes a sound that no known element explains: look again. */
  | { readonly kind: 'look' }
  | { readonly kind: 'hushed' }
  | { readonly kind: 'pause' }
  /** What is a lesson here may have changed: ask again. */
  | { readonly kind: 'ask-again' }
  /** To the tab's own page: say what you are. Answered with PageFacts. */
  | { readonly kind: 'describe'; readonly guide: PageGuide }
  /** `judged`: why the lesson counts, where a judge said so. */
  | { readonly kind: 'show-nudge'; readonly view: NudgeView; readonly judged: Judged | null }
  | { readonly kind: 'withdraw-nudge' }
  /** To a page's own frame, or the one that plays: the timer runs. Shown already, it changes. */
  | { readonly kind: 'show-dock'; readonly dock: DockView }
  | { readonly kind: 'withdraw-dock' };
