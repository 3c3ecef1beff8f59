import { expect, test, vi } from 'vitest';
import { clearAll } from '@/utils/db/clear-store';
import { correctionOf, correctLesson, undoCorrection } from '@/utils/db/correction-store';
import type { DecidingFacts } from '@/utils/db/deciding';
import { decideNow } from '@/utils/db/deciding';
import { closeSessions, forgetEarlierPlaying, forgetTab, playingIn, playingNow } from '@/utils/db/playing-store';
import { recordPlaying } from '@/utils/db/record-playing';
import { checkRollups } from '@/utils/db/rollup-store';
import { startTimer } from '@/utils/db/timer-store';
import { deleteInterval, editInterval, intervalsOf } from '@/utils/db/watch-store';
import { durationMs, epochMs, localDay, MINUTE, SECOND } from '@/utils/time/brands';
import { BEAT_STALE_MS } from '@/utils/watching/beat';
import { aDatabase, aSession, BERLIN, minutesAfter, moment, NOON, nothing, played, record } from './builders';

const TODAY = localDay('2026-11-20');
const STALE = durationMs(BEAT_STALE_MS);
const RUN = { runSince: minutesAfter(10) };
const outcome = async (db: ReturnType<typeof aDatabase>, session: ReturnType<typeof aSession>) =>
  (await record(db, session)).outcomes.get(session.session);

test('a session is one row that grows', async () => {
  const db = aDatabase();
  expect(await outcome(db, played('s', 0, 1, { seq: 1 }))).toBe('taken');
  expect(await outcome(db, played('s', 0, 2, { seq: 2, media: durationMs(4 * MINUTE) }))).toBe('taken');
  expect(await outcome(db, played('s', 0, 1, { seq: 1 }))).toBe('late');
  const rows = await intervalsOf(db, TODAY);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: 's@2026-11-20', from: NOON, to: minutesAfter(2), media: 4 * MINUTE, era: 0 });
  expect(await playingNow(db)).toMatchObject([{ session: 's', seq: 2 }]);
});

test('a session over the edge of the day has a row on each side, its media shared out', async () => {
  const db = aDatabase();
  const from = epochMs(Date.UTC(2026, 10, 21, 2, 50)); // 03:50 in Berlin
  await recordPlaying(
    db,
    [aSession({ from, wall: durationMs(30 * MINUTE), media: durationMs(60 * MINUTE) })],
    { at: epochMs(from + 30 * MINUTE), zone: BERLIN },
    () => nothing,
  );
  const rows = await db.intervals.orderBy('day').toArray();
  expect(rows.map((row) => [row.id, (row.to - row.from) / MINUTE, row.media / MINUTE])).toEqual([
    ['s@2026-11-20', 10, 20],
    ['s@2026-11-21', 20, 40],
  ]);
});

test('what is refused is known to the popup and counts nowhere', async () => {
  const db = aDatabase();
  await record(db, aSession({ refused: 'site-off' }));
  expect(await playingIn(db, 1)).toMatchObject([{ refused: 'site-off', open: false }]);
  expect(await db.intervals.count()).toBe(0);
});

test('a session that ended stays as it is', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 2, { seq: 2, open: false }));
  expect(await outcome(db, played('s', 0, 9, { seq: 3 }))).toBe('closed');
  expect((await intervalsOf(db, TODAY))[0]?.to).toBe(minutesAfter(2));
});

test('a closed tab extends what played at its last beat, and nothing older', async () => {
  const db = aDatabase();
  await record(db, played('young', 0, 10), played('old', 0, 9, { beatAt: minutesAfter(9) }));
  await closeSessions(db, { tabId: 1 }, epochMs(minutesAfter(10) + 20 * SECOND), true, STALE);
  const ends = Object.fromEntries((await intervalsOf(db, TODAY)).map((row) => [row.session, row.to]));
  expect(ends).toEqual({ young: minutesAfter(10) + 20 * SECOND, old: minutesAfter(9) });
  expect(await playingNow(db)).toEqual([]);
  expect(await checkRollups(db)).toEqual([]);
});

test('a lock ends all sessions where their last beat was', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 10), played('b', 2, 10, { tabId: 2 }));
  const ended = await closeSessions(db, 'all', minutesAfter(10.2), false, STALE);
  expect(ended).toHaveLength(2);
  expect((await intervalsOf(db, TODAY)).map((row) => row.to)).toEqual([minutesAfter(10), minutesAfter(10)]);
  expect(await outcome(db, played('a', 0, 12, { seq: 9 }))).toBe('closed');
});

test('one frame of a tab can be ended alone', async () => {
  const db = aDatabase();
  await record(db, played('page', 0, 1), played('frame', 0, 1, { frameId: 7 }));
  await closeSessions(db, { tabId: 1, frameId: 7 }, minutesAfter(1), false, STALE);
  expect(await playingNow(db)).toMatchObject([{ session: 'page' }]);
});

test.each([
  ['its tab', (db: ReturnType<typeof aDatabase>) => forgetTab(db, 1)],
  [
    'the browser',
    (db: ReturnType<typeof aDatabase>) => forgetEarlierPlaying(db, { runSince: minutesAfter(2) }, minutesAfter(2)),
  ],
])('a beat that comes after %s is gone changes nothing', async (_what, forget) => {
  const db = aDatabase();
  await record(db, played('s', 0, 1));
  await forget(db);
  expect(await playingIn(db, 1)).toEqual([]);
  expect(await outcome(db, played('s', 0, 5, { seq: 2 }))).toBe('closed');
  expect((await intervalsOf(db, TODAY))[0]?.to).toBe(minutesAfter(1));
});

test.each([
  ['closed', (db: ReturnType<typeof aDatabase>) => closeSessions(db, RUN, minutesAfter(11), false, STALE)],
  ['forgotten', (db: ReturnType<typeof aDatabase>) => forgetEarlierPlaying(db, RUN, minutesAfter(11))],
])(
  'what tells that it plays before the start is heard of is not %s; what a clock ahead told of before is',
  async (_what, end) => {
    const db = aDatabase();
    await record(db, played('before', 0, 9), played('ahead', 0, 70), played('fresh', 10, 11));
    await end(db);
    expect(await playingNow(db)).toMatchObject([{ session: 'fresh' }]);
    expect(await outcome(db, played('fresh', 10, 15, { seq: 2 }))).toBe('taken');
  },
);

test('a row that was corrected or deleted by hand is not brought back by a later beat', async () => {
  const db = aDatabase();
  await record(db, played('edited', 0, 10), played('deleted', 20, 30));
  await editInterval(db, 'edited@2026-11-20', { from: NOON, to: minutesAfter(5) }, moment(40));
  await deleteInterval(db, 'deleted@2026-11-20');
  for (const session of ['edited', 'deleted']) {
    expect(await outcome(db, played(session, 0, 35, { seq: 2 }))).toBe('closed');
  }
  expect(await intervalsOf(db, TODAY)).toMatchObject([
    { session: 'edited', to: minutesAfter(5), media: 5 * MINUTE, correctedAt: minutesAfter(40) },
  ]);
});

test('what was cleared does not come back with the next beat, and leaves no title behind', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 10));
  await clearAll(db);
  expect(await outcome(db, played('s', 0, 11, { seq: 2 }))).toBe('closed');
  expect(await db.intervals.count()).toBe(0);
  expect(JSON.stringify(await db.playing.toArray())).not.toMatch(/Loops|Python|udemy/);
});

test('of the ended sessions of a tab that stays open only the last ones are kept', async () => {
  const db = aDatabase();
  for (let index = 0; index < 30; index += 1)
    await record(db, played(`s${index}`, index, index + 0.5, { open: false }));
  expect((await playingIn(db, 1)).length).toBeLessThanOrEqual(21);
  expect((await playingIn(db, 1)).at(-1)?.session).toBe('s29');
  expect(await db.intervals.count()).toBe(30);
  expect(await outcome(db, played('s0', 0, 20, { seq: 9 }))).toBe('closed');
});

test('"not a lesson" takes what was watched of it today out of the ledger, and back', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 10), played('b', 20, 30, { lesson: 'udemy/2' }));
  const gone = await correctLesson(db, 'udemy/1', 'not-a-lesson', moment(40));
  expect(gone).toMatchObject([{ session: 'a' }]);
  expect(await correctionOf(db, 'udemy/1')).toBe('not-a-lesson');
  expect(await playingIn(db, 1)).toMatchObject([
    { session: 'a', open: false, refused: 'not-a-lesson' },
    { session: 'b', open: true },
  ]);
  await undoCorrection(db, 'udemy/1', gone);
  expect(await correctionOf(db, 'udemy/1')).toBeNull();
  expect(await intervalsOf(db, TODAY)).toHaveLength(2);
  expect(await checkRollups(db)).toEqual([]);
});

test('a decision sees the records as they become, and what it decides is kept with them', async () => {
  const db = aDatabase();
  const seen: DecidingFacts<number>[] = [];
  const deciding = {
    parse: (stored: unknown) => (typeof stored === 'number' ? stored : 0),
    further: async () => null,
    decide: (facts: DecidingFacts<number>) => {
      seen.push(facts);
      return { state: facts.state + 1, result: `${facts.watchedSinceDoing / MINUTE} min` };
    },
  };
  const { result } = await recordPlaying(db, [played('s', 0, 10)], moment(10), () => deciding);
  expect(result).toBe('10 min');
  await startTimer(db, { title: '', target: null, course: null }, moment(10));
  expect(await decideNow(db, moment(11), deciding)).toBe('0 min');
  expect(seen).toMatchObject([
    { state: 0, today: TODAY, rollup: { watching: { all: 10 * MINUTE } }, timer: null, installedAt: null },
    { state: 1, timer: { startedAt: minutesAfter(10) } },
  ]);
});

test('when the decision fails, nothing of the beat is kept', async () => {
  const db = aDatabase();
  const decide = vi.fn(() => {
    throw new Error('no decision');
  });
  const deciding = { parse: () => null, further: async () => null, decide };
  await expect(recordPlaying(db, [played('s', 0, 1)], moment(1), () => deciding)).rejects.toThrow();
  expect([
    await db.intervals.count(),
    await db.playing.count(),
    await db.rollups.count(),
    await db.meta.count(),
  ]).toEqual([0, 0, 0, 0]);
});

test('a session stays in the zone and the era of its first beat, begins where it began and never shrinks', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 30));
  await recordPlaying(db, [played('t', -120, -110)], moment(-110), () => nothing);
  const update = played('s', 5, 10, { seq: 2 });
  await recordPlaying(db, [update], { at: minutesAfter(-100), zone: 'Pacific/Auckland' }, () => nothing);
  expect(
    (await intervalsOf(db, TODAY)).map(({ session, zone, era, from, to }) => [session, zone, era, from, to]),
  ).toEqual([
    ['t', BERLIN, 1, minutesAfter(-120), minutesAfter(-110)],
    ['s', BERLIN, 0, NOON, minutesAfter(30)],
  ]);
});
