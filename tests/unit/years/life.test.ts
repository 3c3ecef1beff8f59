import { describe, expect, it, test } from 'vitest';
import { readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import { cuttersOf, recutWatch, recutWork } from '@/utils/db/recut-days';
import { checkRollups } from '@/utils/db/rollup-store';
import { inSlices } from '@/utils/platform/slices';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { epochMs, HOUR, localDay } from '@/utils/time/brands';
import { spanOfDay } from '@/utils/time/calendar';
import { fillYears } from '../../years/fill.ts';
import { type Life, yearsOf } from '../../years/life.ts';
import { aDatabase, BERLIN } from '../db/builders';

const LIFE: Life = { seed: 5, until: localDay('2026-11-20'), years: 1, zone: BERLIN, device: '0000000a' };
const [YEAR] = yearsOf(LIFE);
const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a realistic year', () => {
  it('is heavy use, the same for the same seed and another for another', () => {
    const stretches = (YEAR?.intervals.length ?? 0) + (YEAR?.worked.length ?? 0);
    expect(stretches).toBeGreaterThan(11_000);
    expect(stretches).toBeLessThan(13_000);
    const light = (seed: number) => [...yearsOf({ ...LIFE, seed, days: 0.1 })];
    expect(light(1)).toEqual(light(1));
    expect(light(1)).not.toEqual(light(2));
  });

  it('has rows in every table, days without any, several sites and zones, and the changes of summer time', () => {
    expect(Object.entries(YEAR ?? {}).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const days = new Set(YEAR?.rollups.map(({ day }) => day));
    expect(days.size).toBeGreaterThan(270);
    expect(days.size).toBeLessThan(340);
    expect(new Set(YEAR?.intervals.map(({ site }) => site)).size).toBeGreaterThan(2);
    expect(new Set(YEAR?.intervals.map(({ zone }) => zone)).size).toBe(2);
    const lengths = [...days].map((day) => {
      const { from, to } = spanOfDay(day, { zone: BERLIN, dayStartsAt: 240, weekStartsOn: 1 });
      return (to - from) / HOUR;
    });
    expect(lengths.some((hours) => hours === 23) && lengths.some((hours) => hours === 25)).toBe(true);
    const sessions = Map.groupBy(YEAR?.intervals ?? [], ({ session }) => session);
    expect([...sessions.values()].some((rows) => rows.length > 1)).toBe(true);
  });

  it('is cut into days as the store would cut it', () => {
    const cutterOf = cuttersOf(DEFAULT_SETTINGS);
    expect(byId(recutWatch(YEAR?.intervals ?? [], cutterOf))).toEqual(byId(YEAR?.intervals ?? []));
    expect(byId(recutWork(YEAR?.worked ?? [], cutterOf))).toEqual(byId(YEAR?.worked ?? []));
  });
});

test('over such years each rollup is the fold of its day, and a copy of them is read again', async () => {
  const db = aDatabase();
  await fillYears(db, { ...LIFE, years: 3, days: 0.1 });
  expect(await db.rollups.count()).toBeGreaterThan(60);
  expect(await checkRollups(db)).toEqual([]);
  const text = [...archiveText(await readRecords(db), epochMs(0))].join('');
  expect(await inSlices(readArchive(JSON.parse(text)), {})).toMatchObject({ kind: 'archive' });
});
