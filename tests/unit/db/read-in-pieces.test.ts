import { expect, test } from 'vitest';
import { readRecords } from '@/utils/db/archive-store';
import { readInPieces } from '@/utils/db/read-in-pieces';
import { localDay } from '@/utils/time/brands';
import { countReads } from '../../years/count-reads.ts';
import { fillYears } from '../../years/fill.ts';
import { aDatabase, BERLIN, played, record } from './builders';

const SOME = { until: localDay('2026-11-20'), years: 1, zone: BERLIN, device: 'a', days: 0.3 };

test('all records are read in answers of a thousand rows, and none is missed or met twice', async () => {
  const db = aDatabase();
  const counted = countReads(db);
  await fillYears(db, { ...SOME, seed: 3 });
  counted();
  const { tables } = await readRecords(db);
  expect(counted().largest).toBeLessThanOrEqual(1000);
  expect(new Map(tables).get('intervals')).toHaveLength(await db.intervals.count());
  expect(await db.intervals.count()).toBeGreaterThan(2500);
  for (const table of [db.intervals, db.worked, db.tasks]) {
    const all = await table.toArray();
    expect(await readInPieces<object>(table)).toEqual(all);
  }
});

test('what is recorded while a copy is made is recorded before the copy is done, and isn’t in it', async () => {
  const db = aDatabase();
  await fillYears(db, { ...SOME, seed: 4 });
  const before = await db.intervals.count();
  let isDone = false;
  const copying = readRecords(db).then((records) => {
    isDone = true;
    return records;
  });
  await record(db, played('meanwhile', 0, 10));
  expect(isDone).toBe(false);
  expect(new Map((await copying).tables).get('intervals')).toHaveLength(before);
});
