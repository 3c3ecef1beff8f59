// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Copy, type Entry, entryName } from '@/utils/archive/entries';
import { copyHere } from '@/utils/db/copy-here';
import { copyThere } from '@/utils/db/copy-rows';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings } from '@/utils/db/settings-store';
import { localDay } from '@/utils/time/brands';
import { fillYears } from '../../years/fill.ts';
import { aDatabase } from './builders';
import { fileOf } from './file-of';
import { anyOperation } from './operations';

/** All that a store holds, by the way of a file: it reads every table from its beginning to its end. */
async function wholeOf(db: LoopbreakDatabase): Promise<Copy> {
  const { archive } = await fileOf(db);
  return copyThere(archive, await readSettings(db), new Set(archive.pictures.map(({ file }) => file)));
}

const chosen = (copy: Copy, names: readonly Pick<Entry, 'table' | 'id'>[]): Copy => {
  const named = new Set(names.map(entryName));
  return new Map([...copy].filter(([name]) => named.has(name)));
};

const sorted = (copy: Copy): unknown[] => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));

it('what is looked up by name is what stands in a copy of everything, and no more', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyOperation, { maxLength: 25 }), fc.func(fc.boolean()), async (operations, isMeant) => {
      const db = aDatabase();
      for (const operation of operations) await operation.run(db);
      const whole = await wholeOf(db);
      const names = [...whole.values()].filter((entry) => isMeant(entryName(entry)));
      const unknown = [
        { table: 'intervals', id: 'never' },
        { table: 'tasks', id: 'never' },
        { table: 'pictures', id: 'never' },
        { table: 'meta', id: 'device' },
      ] as const;
      expect(sorted(await copyHere(db, [...names, ...unknown]))).toEqual(sorted(chosen(whole, names)));
      await db.delete();
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('also where so much is named that whole tables are read', async () => {
  const db = aDatabase();
  await fillYears(db, {
    ...{ seed: 7, until: localDay('2026-11-19'), zone: 'Europe/Berlin', device: '0000000a', years: 1 },
    ...{ days: 0.5, stretches: 0.7 },
  });
  const whole = await wholeOf(db);
  const all = [...whole.values()];
  expect(all.filter(({ table }) => table === 'intervals').length).toBeGreaterThan(2000);
  expect(sorted(await copyHere(db, all))).toEqual(sorted(whole));
  const half = all.filter((_, index) => index % 2 === 0);
  expect(sorted(await copyHere(db, half))).toEqual(sorted(chosen(whole, half)));
}, 60_000);
