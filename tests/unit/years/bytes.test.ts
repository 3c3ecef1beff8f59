// @vitest-environment node
import { expect, test } from 'vitest';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import { zipRecords } from '@/utils/platform/archive-zip';
import { epochMs, localDay } from '@/utils/time/brands';
import { against, SCALE_BUDGETS } from '../../bench/budgets.ts';
import { fillYears } from '../../years/fill.ts';
import { aDatabase, BERLIN } from '../db/builders';

test('a year of heavy use takes no more of a file than it may', async () => {
  const db = aDatabase();
  await fillYears(db, { seed: 2026, until: localDay('2026-11-20'), years: 1, zone: BERLIN, device: '0000000a' });
  const { size } = await zipRecords(archiveText(await readRecords(db), epochMs(0)), [], {});
  const name = 'file of all';
  const budget = SCALE_BUDGETS[name];
  const measured = [{ years: 1, figures: { [name]: size } }];
  expect(against(measured, budget ? { [name]: budget } : {})).toMatchObject({ failures: [] });
});

test('what is over its budget fails, in bytes and beside the fewest years, and so does what wasn’t measured', () => {
  const over = (figures: Record<string, number>) =>
    against(
      [
        { years: 1, figures: { beat: 10, 'on disk': 1e6 } },
        { years: 5, figures },
      ],
      {
        beat: { of: 'times', fold: 2 },
        'on disk': { of: 'bytes', most: (years) => years * 1e6 },
      },
    ).failures.map((failure) => failure.slice(0, failure.indexOf(' with')));
  expect(over({ beat: 20, 'on disk': 5e6 })).toEqual([]);
  expect(over({ beat: 21, 'on disk': 5e6 })).toEqual(['beat']);
  expect(over({ beat: 20, 'on disk': 5.1e6 })).toEqual(['on disk']);
  expect(over({})).toEqual(['beat', 'on disk']);
});
