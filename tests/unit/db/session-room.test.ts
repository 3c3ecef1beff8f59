import { expect, test } from 'vitest';
import { playingIn, playingNow } from '@/utils/db/playing-store';
import { recordPlaying } from '@/utils/db/record-playing';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { durationMs, localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, minutesAfter, moment, nothing, played, record } from './builders';

/** Twenty beats a message, each of a session of its own, as a page in other hands sends them. */
const flood = (round: number, tabId = 1) =>
  Array.from({ length: 20 }, (_, index) => played(`${tabId}-${round}-${index}`, 0, 5, { tabId }));

test('a tab begins no more sessions within a minute than a person can, and another tab isn’t held up by it', async () => {
  const db = aDatabase();
  const outcomes = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const recorded = await recordPlaying(db, flood(round), moment(5), () => nothing);
    if (round >= 3) for (const outcome of recorded.outcomes.values()) outcomes.add(outcome);
  }
  expect([...outcomes]).toEqual(['closed']);
  expect(await db.intervals.count()).toBe(60);
  const other = await recordPlaying(db, [played('other', 0, 5, { tabId: 2 })], moment(5), () => nothing);
  expect(other.outcomes.get('other')).toBe('taken');
  const later = await recordPlaying(db, [played('later', 5, 6)], moment(6), () => nothing);
  expect(later.outcomes.get('later')).toBe('taken');
  expect(await checkRollups(db)).toEqual([]);
});

test('sessions that go on are no new ones', async () => {
  const db = aDatabase();
  for (let seq = 1; seq < 100; seq += 1)
    await recordPlaying(db, [played('s', 0, 5, { seq })], moment(5), () => nothing);
  expect(await playingNow(db)).toMatchObject([{ session: 's', seq: 99 }]);
});

test('of more sessions than play at once those that were heard of longest ago are ended', async () => {
  const db = aDatabase();
  for (let index = 0; index < 12; index += 1) await record(db, played(`s${index}`, index, index + 1));
  await record(db, played('of another tab', 0, 20, { tabId: 2 }));
  const open = (await playingIn(db, 1)).filter((session) => session.open).map(({ session }) => session);
  expect(open).toEqual(['s4', 's5', 's6', 's7', 's8', 's9', 's10', 's11']);
  expect(await playingNow(db)).toHaveLength(9);
  expect(await db.intervals.count()).toBe(13);
});

test('one that had ended when it was told of ends no other', async () => {
  const db = aDatabase();
  for (let index = 0; index < 8; index += 1) await record(db, played(`s${index}`, 0, index + 1));
  await record(db, played('ended', 8, 9, { open: false }));
  expect(await playingNow(db)).toHaveLength(8);
});

test('rows that tell of the same time together cover no more media than the fastest player', async () => {
  const db = aDatabase();
  const fast = { media: durationMs(16 * 10 * MINUTE), beatAt: minutesAfter(10) };
  await record(db, ...['a', 'b', 'c'].map((session) => played(session, 0, 10, fast)));
  expect(await rollupsOf(db, [localDay('2026-11-20')])).toMatchObject([{ media: 16 * 10 * MINUTE }]);
});
