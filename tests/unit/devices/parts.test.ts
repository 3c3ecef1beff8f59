import { expect, test } from 'vitest';
import { recordsTold } from '@/entrypoints/background/records-told';
import { ROW_KEYS, TABLE_NAMES } from '@/utils/archive/tables';
import { archiveText, type Records } from '@/utils/archive/write-archive';
import { partsInSteps } from '@/utils/devices/parts';
import { epochMs, localDay } from '@/utils/time/brands';
import { yearsOf } from '../../years/life.ts';
import { partsOf } from './in-one-go';

const [YEAR] = yearsOf({ seed: 4, until: localDay('2026-11-20'), years: 1, zone: 'UTC', device: 'a', days: 0.4 });
const RECORDS: Records = {
  tables: TABLE_NAMES.map((name) => [name, Object.entries(YEAR ?? {}).find(([table]) => table === name)?.[1] ?? []]),
  stamps: YEAR?.stamps ?? [],
  pictures: [],
};

test('a year is put into its months in steps, and comes out the same as in one go', () => {
  const steps = partsInSteps(RECORDS);
  let looked = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toEqual(partsOf(RECORDS));
      break;
    }
    looked += 1;
  }
  expect(looked).toBeGreaterThan(8);
});

test('what waits runs between the months that are told', async () => {
  let ran = 0;
  const waits = setInterval(() => {
    ran += 1;
  });
  const told = await recordsTold(RECORDS);
  clearInterval(waits);
  expect(told.length).toBeGreaterThan(12);
  expect(ran).toBeGreaterThan(3);
});

/** A row that tells when it is written. */
const telling = (id: string, tell: () => void): object => ({
  id,
  get title() {
    tell();
    return id;
  },
});

test('rows are written a thousand at a time and no earlier, in the order of their keys', () => {
  let written = 0;
  const ids = Array.from({ length: 5000 }, (_, index) => `a${(index * 7919) % 5000}`);
  const tell = () => {
    written += 1;
  };
  const rows = ids.map((id) => telling(id, tell));
  const text = archiveText({ tables: [['tasks', rows]], stamps: [], pictures: [] }, epochMs(0));
  let all = '';
  let least = 0;
  for (const piece of text) {
    all += piece;
    expect(written - least).toBeLessThanOrEqual(1000);
    least = written;
  }
  const { tables } = JSON.parse(all);
  expect(tables.tasks.map((row: object) => Reflect.get(row, ROW_KEYS.tasks))).toEqual(ids.toSorted());
});

test('stamps are written in the order of their own text', () => {
  const stamps = [1_764_000_000_001, 5, 1_764_000_000_001, 17, 1_764_000_000_000, 8.64e15].map((at, index) => ({
    ...{ table: 'tasks' as const, id: `${9 - index}`, at, gone: index % 2 === 0 },
  }));
  const text = [...archiveText({ tables: [], stamps, pictures: [] }, epochMs(0))].join('');
  const lines = text.split('\n').filter((line) => line.startsWith('{"at"'));
  const bare = lines.map((line) => line.replace(/,$/, ''));
  expect(bare).toHaveLength(stamps.length);
  expect(bare).toEqual(bare.toSorted());
});
