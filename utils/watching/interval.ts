import type { ToolId } from '@/utils/catalogue/tools';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import type { PlayerPlace, WatchMode } from './beat';

/** How a stretch of watching reached the person: a lesson seen or heard, or a text lesson that was read. */
export type IntervalMode = WatchMode | 'read';
/** What goes on in a tab: watching in one of its modes, or work on a page for practice, which is doing. */
export type SessionMode = IntervalMode | 'worked';
/** Why a session isn't in the figures yet: nobody has judged its video so far, or the judge can't tell and the person may. */
export type Held = 'unjudged' | 'unsure';

/** One row of the ledger of watching: an unbroken stretch, inside one day of the person. */
export interface WatchInterval extends Span {
  /** The session and the day, as `…@2026-11-20`: a session over the edge of a day has a row on each side. */
  readonly id: string;
  readonly session: string;
  readonly day: LocalDay;
  /** The zone it was recorded in; a later journey doesn't move it to another day. */
  readonly zone: string;
  /** Counts how often the machine's clock was seen to go back: time of different eras never overlaps. */
  readonly era: number;
  readonly mode: IntervalMode;
  /** Media time that was covered; 0 for what was read. */
  readonly media: DurationMs;
  readonly site: string;
  readonly course: string | null;
  readonly courseTitle: string | null;
  readonly lesson: string;
  readonly title: string;
  readonly address: string;
  readonly player: PlayerPlace;
  readonly rate: number;
  readonly muted: boolean;
  /** When the person changed its times by hand, else null; a later beat of the session doesn't undo that. */
  readonly correctedAt: EpochMs | null;
  /** The tool from whose file it was taken: its length is an estimate, and of some tools its time of day too. */
  readonly estimatedBy?: ToolId;
  /** The device that recorded it; not there in rows from before devices had names. */
  readonly device?: string;
}

/** Why something that plays isn't counted. */
export type NotCounted =
  | 'unknown-site'
  | 'site-off'
  | 'not-a-lesson-page'
  | 'short-clip'
  | 'promo'
  | 'not-a-lesson'
  /** Judged so from the video's title, channel and the like; the person may say otherwise. */
  | 'not-a-lesson-by-judge'
  /** The judge can't tell; what plays is measured, and counts from its beginning once the person says that it is a lesson. */
  | 'unsure'
  | 'private-window'
  | 'listening-off'
  /** Its tab is out of sight and muted. */
  | 'unheard'
  | 'locked'
  | 'advert';

/** A session that a tab reported last, for the popup to say what is counted right now and why. Gone with its tab. */
export interface PlayingSession {
  readonly session: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly seq: number;
  readonly from: EpochMs;
  readonly wall: DurationMs;
  readonly media: DurationMs;
  /** By the machine's clock, when the background received its newest beat. */
  readonly beatAt: EpochMs;
  /** False once it ended, was closed by the background or is not to be counted: later beats of it change nothing. */
  readonly open: boolean;
  /** The media played to its end: what begins after it in the same tab began by itself. */
  readonly played?: true;
  readonly refused: NotCounted | null;
  /** Null for what is in the figures, or is refused for good. */
  readonly held: Held | null;
  readonly mode: SessionMode;
  readonly site: string | null;
  readonly lesson: string | null;
  readonly title: string;
  readonly courseTitle: string | null;
  readonly course: string | null;
  readonly address: string | null;
  readonly player: PlayerPlace;
  readonly rate: number;
  readonly muted: boolean;
}
