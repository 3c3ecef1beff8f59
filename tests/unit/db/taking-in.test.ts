import { describe, expect, it } from 'vitest';
import { type Archive, NO_ROWS } from '@/utils/archive/archive';
import { ARCHIVE_VERSION, FORMAT } from '@/utils/archive/tables';
import { type OpenedArchive, readRecords, takeArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { saveJudged } from '@/utils/db/judged-store';
import { epochMs } from '@/utils/time/brands';
import { aDatabase, aVerdict, minutesAfter, moment, NOON, played, record } from './builders';

const KEEPING = { bringBack: false };
const told = (over: Partial<Archive>): OpenedArchive => ({
  archive: {
    ...{ format: FORMAT, version: ARCHIVE_VERSION, exportedAt: NOON, tables: NO_ROWS, stamps: [], pictures: [] },
    ...over,
  },
  pictures: new Map(),
});

const eraOf = async (db: LoopbreakDatabase): Promise<number> => {
  const row = await db.meta.get('clock');
  return row?.id === 'clock' ? row.era : -1;
};

describe('what another device told, taken in while a lesson plays', () => {
  it('doesn’t take a beat that came since it was begun for a clock that went back', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 10));
    const [row] = await db.intervals.toArray();
    const others = row ? [{ ...row, id: 't@x', session: 't', from: minutesAfter(-60), to: minutesAfter(-50) }] : [];
    await takeArchive(db, told({ tables: { ...NO_ROWS, intervals: others } }), moment(9), KEEPING);
    expect(await db.intervals.count()).toBe(2);
    expect(await eraOf(db)).toBe(0);
  });

  it('ends a session that was deleted there: its next beat brings nothing back', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 10));
    const gone = { table: 'intervals' as const, id: 's', at: Number(minutesAfter(11)), gone: true };
    await takeArchive(db, told({ stamps: [gone] }), moment(11), KEEPING);
    expect(await db.intervals.count()).toBe(0);
    await record(db, played('s', 0, 12, { seq: 2 }));
    expect(await db.intervals.count()).toBe(0);
  });

  it('leaves alone what nudges have learned here, and gives it to a store that has learned nothing', async () => {
    const [db, fresh] = [aDatabase(), aDatabase()];
    await db.meta.put({ id: 'nudging', state: 'here' });
    const file = told({ tables: { ...NO_ROWS, meta: [{ id: 'nudging', state: 'zz' }] } });
    for (const store of [db, fresh]) await takeArchive(store, file, moment(0), KEEPING);
    expect(await db.meta.get('nudging')).toEqual({ id: 'nudging', state: 'here' });
    expect(await fresh.meta.get('nudging')).toEqual({ id: 'nudging', state: 'zz' });
    expect((await db.stamps.toArray()).filter(({ table }) => table === 'meta')).toEqual([]);
  });
});

it('what was watched besides lessons leaves no mark when it is forgotten, and is in no copy before', async () => {
  const db = aDatabase();
  await saveJudged(db, aVerdict({ video: 'youtube/private', verdict: 'not-a-lesson' }), moment(0));
  await saveJudged(db, aVerdict({ video: 'youtube/lesson' }), moment(0));
  const inCopy = async (): Promise<string> => JSON.stringify([...(await readRecords(db)).tables]);
  expect(await inCopy()).toContain('youtube/lesson');
  expect(await inCopy()).not.toContain('youtube/private');
  const later = moment(26 * 60);
  await saveJudged(db, aVerdict({ video: 'youtube/next', at: epochMs(later.at) }), later);
  expect(await db.judged.get('youtube/private')).toBeUndefined();
  expect((await db.stamps.toArray()).filter(({ id }) => id === 'youtube/private')).toEqual([]);
});
