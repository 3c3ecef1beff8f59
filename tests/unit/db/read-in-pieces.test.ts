import { expect, test } from 'vitest';
import { readRecords } from '@/utils/db/archive-store';
import { readInPieces } from '@/utils/db/read-in-pieces';
import { localDay } from '@/utils/time/brands';
import { countReads } from '../../years/count-reads.ts';
import { fillYears } from '../../years/fill.ts';
import { aDatabase, BERLIN } from './builders';

test('all records are read in answers of a thousand rows, and none is missed or met twice', async () => {
  const db = aDatabase();
  const counted = countReads(db);
  await fillYears(db, { seed: 3, until: localDay('2026-11-20'), years: 1, zone: BERLIN, device: 'a', days: 0.3 });
  counted();
  const { tables } = await readRecords(db);
  expect(counted().largest).toBeLessThanOrEqual(1000);
  const rows = new Map(tables);
  expect(rows.get('intervals')?.length).toBeGreaterThan(2500);
  for (const table of [db.intervals, db.worked, db.tasks]) {
    const all = await table.toArray();
    expect(await readInPieces<object>(table)).toEqual(all);
    expect(rows.get(table.name === 'tasks' ? 'tasks' : table.name === 'worked' ? 'worked' : 'intervals')).toHaveLength(
      all.length,
    );
  }
});
