import { LoopbreakDatabase } from '@/utils/db/database';
import type { Deciding } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import { recordPlaying } from '@/utils/db/record-playing';
import type { JudgedRow } from '@/utils/db/schema';
import type { TaskDraft } from '@/utils/doing/task';
import { durationMs, type EpochMs, epochMs, MINUTE, shift } from '@/utils/time/brands';
import type { PlayingSession } from '@/utils/watching/interval';

export const BERLIN = 'Europe/Berlin';
/** Friday, 20 November 2026, 12:00 in Berlin. */
export const NOON = epochMs(Date.UTC(2026, 10, 20, 11));

let count = 0;

/** A store of its own for one test, on the clock of this machine or another. */
export function aDatabase(clock?: () => number): LoopbreakDatabase {
  count += 1;
  return new LoopbreakDatabase(`test-${count}`, clock);
}

export const minutesAfter = (minutes: number, start: EpochMs = NOON): EpochMs => shift(start, minutes * MINUTE);
export const moment = (minutes: number, zone: string = BERLIN): Moment => ({ at: minutesAfter(minutes), zone });

/** A session of ten minutes from noon, that goes on. */
export function aSession(over: Partial<PlayingSession> = {}): PlayingSession {
  return {
    session: 's',
    tabId: 1,
    frameId: 0,
    seq: 1,
    from: NOON,
    wall: durationMs(10 * MINUTE),
    media: durationMs(10 * MINUTE),
    beatAt: minutesAfter(10),
    open: true,
    refused: null,
    held: null,
    mode: 'watched',
    site: 'udemy',
    lesson: 'udemy/1',
    title: 'Loops',
    courseTitle: 'Python',
    course: 'udemy/python',
    address: 'https://www.udemy.com/course/python/learn/lecture/1',
    player: 'page',
    rate: 1,
    muted: false,
    ...over,
  };
}

/** A session from one minute after noon to another. */
export const played = (session: string, from: number, to: number, over: Partial<PlayingSession> = {}): PlayingSession =>
  aSession({
    session,
    from: minutesAfter(from),
    wall: durationMs((to - from) * MINUTE),
    media: durationMs((to - from) * MINUTE),
    beatAt: minutesAfter(to),
    ...over,
  });

export const nothing: Deciding<null, null> = {
  parse: () => null,
  further: async () => null,
  decide: () => ({ result: null }),
};

/** Records sessions, received at the newest of their beats. */
export function record(db: LoopbreakDatabase, ...sessions: PlayingSession[]) {
  const at = epochMs(Math.max(...sessions.map((session) => session.beatAt)));
  return recordPlaying(db, sessions, { at, zone: BERLIN }, () => nothing);
}

/** A verdict of the judge on a video. */
export const aVerdict = (over: Partial<JudgedRow> = {}): JudgedRow => ({
  ...{
    video: 'youtube/v',
    verdict: 'lesson',
    score: 0.9,
    reasons: [],
    title: 'Loops',
    playlist: null,
    whole: true,
    at: NOON,
  },
  ...{ channel: 'udemy/@who', channelName: 'Who' },
  ...over,
});

export function aDraft(over: Partial<TaskDraft> = {}): TaskDraft {
  return { title: 'A tiny script', minutes: 15, tags: [], course: null, source: 'line', ...over };
}
