import { Dexie } from 'dexie';
import type { Archive } from '@/utils/archive/archive';
import { type Copy, contentsOf, copyOf, entryName } from '@/utils/archive/entries';
import { planMerge } from '@/utils/archive/merge';
import { LAST_STAMP } from '@/utils/archive/tables';
import { type Month, monthOf, type ToldTasks } from '@/utils/devices/compact';
import type { KnownDays } from '@/utils/devices/compact-hearing';
import type { CompactRecord } from '@/utils/devices/compact-telling';
import { type ElsewhereDay, sharesOf } from '@/utils/devices/elsewhere';
import type { LocalDay } from '@/utils/time/brands';
import { applyEntries } from './apply-entries';
import { copyThere } from './copy-rows';
import type { LoopbreakDatabase } from './database';
import { inLedger, ofLedger } from './ledger';
import type { StampRow } from './schema';
import { readSettings } from './settings-store';

/** The days of other devices that are known. */
export function knownDays(db: LoopbreakDatabase): Promise<KnownDays> {
  return db.elsewhere.toArray();
}

async function ofTasks(db: LoopbreakDatabase): Promise<StampRow[]> {
  const stamps = await db.stamps
    .where('[table+id]')
    .between(['tasks', Dexie.minKey], ['tasks', Dexie.maxKey])
    .toArray();
  // Earlier versions took in later ones, which are of no month.
  return stamps.map((stamp) => ({ ...stamp, at: Math.min(stamp.at, LAST_STAMP) }));
}

async function ownDays(db: LoopbreakDatabase, device: string, since: LocalDay): Promise<ElsewhereDay[]> {
  const [watch, worked, measured] = await Promise.all([
    db.intervals.where('day').aboveOrEqual(since).toArray(),
    db.worked.where('day').aboveOrEqual(since).toArray(),
    db.measured.where('day').aboveOrEqual(since).toArray(),
  ]);
  const isOwn = (row: { readonly device?: string }): boolean => row.device === device;
  const byDay = {
    watch: Map.groupBy(watch.filter(isOwn), ({ day }) => day),
    worked: Map.groupBy(worked.filter(isOwn), ({ day }) => day),
    measured: Map.groupBy(measured, ({ day }) => day),
  };
  const days = new Set([...byDay.watch.keys(), ...byDay.worked.keys()]);
  return [...days].sort().map((day) => {
    const rows = { watch: byDay.watch.get(day) ?? [], worked: byDay.worked.get(day) ?? [] };
    return { id: `${device}@${day}`, device, day, ...sharesOf({ ...rows, measured: byDay.measured.get(day) ?? [] }) };
  });
}

/** Tasks by the month of their day, and deleted ones by that of their deletion. */
async function tasksByMonth(db: LoopbreakDatabase, since: LocalDay): Promise<Map<Month, ToldTasks>> {
  const tasks = await db.tasks.where('day').aboveOrEqual(since).toArray();
  const stamps = await ofTasks(db);
  const months = new Map([...Map.groupBy(tasks, ({ day }) => monthOf(day))]);
  const gone = Map.groupBy(
    stamps.filter((stamp) => stamp.gone && stamp.at >= Date.parse(since)),
    ({ at }) => monthOf(new Date(at).toISOString()),
  );
  const known = new Map(stamps.map((stamp) => [stamp.id, stamp]));
  return new Map(
    [...new Set([...months.keys(), ...gone.keys()])].map((month) => {
      const rows = (months.get(month) ?? []).map((row) => ({ ...row, tags: [...row.tags] }));
      const ofRows = rows.flatMap(({ id }) => known.get(id) ?? []).filter((stamp) => !stamp.gone);
      return [month, { rows, stamps: [...ofRows, ...(gone.get(month) ?? [])] }] as const;
    }),
  );
}

/** Reads what this device has to tell of itself since a day. */
export function compactRecord(db: LoopbreakDatabase, device: string, since: LocalDay): Promise<CompactRecord> {
  return ofLedger(db, async () => ({
    device,
    days: await ownDays(db, device, since),
    tasks: await tasksByMonth(db, since),
  }));
}

/** What is here of the rows that were heard. */
async function hereOf(db: LoopbreakDatabase, there: Copy): Promise<Copy> {
  const idsOf = (name: string): string[] =>
    [...there.values()].filter(({ table }) => table === name).map(({ id }) => id);
  const [tasks, days] = [idsOf('tasks'), idsOf('elsewhere')];
  const rows = [
    ['tasks', (await db.tasks.bulkGet(tasks)).filter((row) => row !== undefined)] as const,
    ['elsewhere', (await db.elsewhere.bulkGet(days)).filter((row) => row !== undefined)] as const,
  ];
  const names = [...there.values()].map(({ table, id }): [string, string] => [table, id]);
  const stamps = (await db.stamps.bulkGet(names)).filter((stamp) => stamp !== undefined);
  return copyOf(contentsOf(rows), stamps);
}

/** Takes in what was heard, all of it or nothing: of each row what was said last stands. Only what it speaks of is read. */
export function takeHeard(db: LoopbreakDatabase, archive: Archive): Promise<void> {
  if (archive.stamps.length + archive.tables.tasks.length === 0) return Promise.resolve();
  return inLedger(db, async () => {
    const there = copyThere(archive, await readSettings(db), new Set());
    const here = await hereOf(db, there);
    const { changes } = planMerge(here, there);
    if (changes.length === 0) return;
    const change = { entries: changes, ledger: { intervals: [], worked: [] } };
    await applyEntries(db, change, {}, (entry) => here.has(entryName(entry)));
  });
}
