import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LoopbreakDatabase } from '@/utils/db/database';
import { recordPlaying } from '@/utils/db/record-playing';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { saveSettings } from '@/utils/db/settings-store';
import { logTask } from '@/utils/db/task-store';
import { durationMs, localDay, MINUTE, shift } from '@/utils/time/brands';
import { covered } from '@/utils/time/spans';
import { aDatabase, aDraft, aSession, BERLIN, moment, NOON, nothing, played, record } from './builders';
import { anyOperation } from './operations';

test('the rollups are the fold of the ledger after any sequence of operations', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyOperation, { maxLength: 25 }), async (operations) => {
      const db = aDatabase();
      for (const operation of operations) {
        await operation.run(db);
        expect(await checkRollups(db), operation.says).toEqual([]);
      }
      await db.delete();
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('the check of rollups can fail', async () => {
  const db = aDatabase();
  await record(db, aSession());
  await db.intervals.clear();
  expect(await checkRollups(db)).toEqual(['2026-11-20']);
});

test('moving the start of the day there and elsewhere loses and doubles no time and no media', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyOperation, { maxLength: 25 }), async (operations) => {
      const db = aDatabase();
      for (const operation of operations) await operation.run(db);
      const before = await db.intervals.toArray();
      await saveSettings(db, { dayStartsAt: 700 }, { at: NOON, zone: BERLIN });
      await saveSettings(db, { dayStartsAt: 90 }, { at: NOON, zone: BERLIN });
      const after = await db.intervals.toArray();
      expect(covered(after)).toBe(covered(before));
      const media = (rows: typeof before) => rows.reduce((sum, row) => sum + row.media, 0);
      expect(media(after)).toBe(media(before));
      await db.delete();
    }),
    { numRuns: 80 },
  );
}, 120_000);

const seqs = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 });

test('beats lost, doubled and out of order leave what the newest one says', async () => {
  await fc.assert(
    fc.asyncProperty(seqs, fc.array(fc.nat(7), { maxLength: 5 }), async (order, again) => {
      const db = aDatabase();
      const beat = (seq: number) => played('s', 0, seq * 90, { seq, open: seq < 8 });
      const sent = [...order, ...again.flatMap((index) => order[index] ?? [])];
      for (const seq of sent) await record(db, beat(seq));
      const newest = Math.max(...order);
      expect(covered(await db.intervals.toArray())).toBe(newest * 90 * MINUTE);
      await db.delete();
    }),
    { numRuns: 40 },
  );
});

test('two pages and the background at once lose nothing', async () => {
  const first = aDatabase();
  const second = new LoopbreakDatabase(first.name);
  const writes = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0
      ? logTask(second, aDraft({ minutes: 1 }), `t${index}`, moment(index))
      : recordPlaying(first, [played('s', 0, index, { seq: index })], moment(index), () => nothing),
  );
  await Promise.all(writes);
  const [rollup] = await rollupsOf(first, [localDay('2026-11-20')]);
  expect(rollup).toMatchObject({ tasks: 10, doing: 10 * MINUTE, watching: { all: 19 * MINUTE } });
  expect(await checkRollups(second)).toEqual([]);
});

test('a clock that goes back never makes time be counted once that passed twice', async () => {
  const db = aDatabase();
  await recordPlaying(db, [played('a', 0, 30)], moment(30), () => nothing);
  await recordPlaying(
    db,
    [played('b', 0, 30, { seq: 1 })],
    { at: shift(moment(30).at, -durationMs(10 * MINUTE)), zone: BERLIN },
    () => nothing,
  );
  const [rollup] = await rollupsOf(db, [localDay('2026-11-20')]);
  expect(rollup?.watching.all).toBe(60 * MINUTE);
});
