// @vitest-environment node
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { checkRollups } from '@/utils/db/rollup-store';
import { saveSettings } from '@/utils/db/settings-store';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { deleteInterval } from '@/utils/db/watch-store';
import { aDraft, moment, NOON, played, record } from '../unit/db/builders';
import { joinedDevice } from './joined-device';
import { type Fate, heldFolder } from './servers/held-folder';

// The real seal; to make its key anew for each exchange would be most of the time that this takes.
vi.mock('@/utils/platform/sealing', async (original) => {
  const real = await original<typeof import('@/utils/platform/sealing')>();
  let seal: ReturnType<typeof real.sealOf> | null = null;
  return {
    ...real,
    sealOf: (...of: Parameters<typeof real.sealOf>) => {
      seal ??= real.sealOf(...of);
      return seal;
    },
  };
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As long as this may take; the first run that fails ends it. */
const LONGEST_MS = 10_000;
const ROUNDS = 3;
const MONTH = 31 * 24 * 60;

type Device = Awaited<ReturnType<typeof joinedDevice>>;

const step = fc.record({
  device: fc.nat(2),
  act: fc.constantFrom('log', 'watch', 'edit', 'delete', 'uncount', 'day', 'exchange', 'exchange', 'exchange', 'cut'),
  which: fc.nat(20),
  fates: fc.array(fc.constantFrom<Fate>('whole', 'whole', 'torn', 'torn-silently', 'lost'), { maxLength: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never;

/** One of the rows that are here, by their ids. */
const oneOf = (ids: readonly string[], which: number): string | undefined => ids[which % Math.max(1, ids.length)];

/** Does what a person does on a device; gives the id of what was made by it. */
async function act({ db, name }: Device, { act: what, which }: Step, index: number): Promise<string | null> {
  const id = `${name}-${index}`;
  const at = index * 20 - (which % 3) * MONTH;
  if (what === 'log') await logTask(db, aDraft({ title: id }), id, moment(at));
  if (what === 'watch') await record(db, played(id, at, at + 10));
  if (what === 'day') await saveSettings(db, { dayStartsAt: (which % 5) * 60 }, moment(index));
  const task = oneOf(await db.tasks.toCollection().primaryKeys(), which);
  if (what === 'edit' && task) await editTask(db, task, { title: `${task} by ${id}` });
  if (what === 'delete' && task) await deleteTask(db, task);
  const interval = oneOf(await db.intervals.toCollection().primaryKeys(), which);
  if (what === 'uncount' && interval) await deleteInterval(db, interval);
  return what === 'log' || what === 'watch' ? id : null;
}

const textOf = async (db: LoopbreakDatabase): Promise<string> => [...archiveText(await readRecords(db), NOON)].join('');

/** What is here or is known to have been deleted. */
async function knownOf(db: LoopbreakDatabase): Promise<ReadonlySet<string>> {
  const [tasks, intervals, stamps] = [
    await db.tasks.toArray(),
    await db.intervals.toArray(),
    await db.stamps.toArray(),
  ];
  const gone = stamps.filter((stamp) => stamp.gone);
  return new Set([...tasks, ...gone].map(({ id }) => id).concat(intervals.map(({ session }) => session)));
}

it.each([2, 3])(
  '%i devices come to the same and lose nothing, whatever is torn, lost or cut off on the way',
  async (count) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const folder = heldFolder();
        const devices: Device[] = [];
        for (let made = 0; made < count; made += 1) devices.push(await joinedDevice(folder.address));
        const made: string[] = [];
        for (const [index, each] of steps.entries()) {
          const device = devices[each.device % count];
          if (!device) continue;
          const id = await act(device, each, index);
          if (id) made.push(id);
          folder.fates = [...each.fates];
          if (each.act === 'cut') folder.answers = each.which;
          if (each.act === 'exchange' || each.act === 'cut') await device.exchange(index * 20);
          Object.assign(folder, { fates: [], answers: Number.POSITIVE_INFINITY });
        }
        for (let round = 0; round < ROUNDS; round += 1) {
          for (const device of devices) expect(await device.exchange(1000 + round * 30)).toBeNull();
        }
        const late = await joinedDevice(folder.address);
        expect(await late.exchange(2000)).toBeNull();
        const all = [...devices, late];
        const [first, ...others] = await Promise.all(all.map(({ db }) => textOf(db)));
        for (const other of others) expect(other).toBe(first);
        for (const { db } of all) {
          const known = await knownOf(db);
          expect(made.filter((id) => !known.has(id))).toEqual([]);
          expect(await checkRollups(db)).toEqual([]);
        }
        await Promise.all(all.map(({ db }) => db.delete()));
        vi.restoreAllMocks();
      }),
      { numRuns: 25, interruptAfterTimeLimit: LONGEST_MS, markInterruptAsFailure: false },
    );
  },
  90_000,
);
