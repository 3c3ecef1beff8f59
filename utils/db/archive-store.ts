import type { Archive } from '@/utils/archive/archive';
import { canonicalJson } from '@/utils/archive/canonical-json';
import { type Copy, compareEntries, type Entry, entryName } from '@/utils/archive/entries';
import { broughtBack, type MergePlan, planMerge } from '@/utils/archive/merge';
import type { ArchivePreview } from '@/utils/archive/preview';
import { isOfSessions } from '@/utils/archive/tables';
import type { Records } from '@/utils/archive/write-archive';
import { isLocalDay, type LocalDay } from '@/utils/time/brands';
import { applyEntries, type Change } from './apply-entries';
import { copyHere } from './copy-here';
import { copyThere, type Ledger, recordsOf } from './copy-rows';
import type { LoopbreakDatabase } from './database';
import { isEmptyHere } from './empty-store';
import { inLedger, ofLedger } from './ledger';
import type { LongWork } from './long-work';
import type { Moment } from './moment';
import type { PictureRow } from './schema';
import { readSettings } from './settings-store';
import { noteTaking } from './taking-store';

/** A file of Loopbreak that was read, with the pictures that came along. */
export interface OpenedArchive {
  readonly archive: Archive;
  /** Pictures by their place in the file. */
  readonly pictures: ReadonlyMap<string, Blob>;
}

/** What stood in the place of what a file brought, and what that was. */
export interface Put extends Change {
  readonly written: readonly Entry[];
}

/** For Undo. */
export interface BeforeArchive {
  readonly settings: Put;
  readonly rows: Put;
}

/** Reads all records of one moment, to be written into a file; with the pictures themselves. */
export function readRecords(db: LoopbreakDatabase): Promise<Records & { readonly pictureRows: readonly PictureRow[] }> {
  return recordsOf(db);
}

/** On a copy that has nothing yet the settings of a file stand, whenever they were made: the welcome's are no choice against them. */
function withSettings(there: Copy, here: Copy, empty: boolean): Copy {
  const settings = there.get(entryName({ table: 'settings', id: 'settings' }));
  const known = here.get(entryName({ table: 'settings', id: 'settings' }));
  if (!empty || !settings?.row || !known || compareEntries(settings, known) >= 0) return there;
  if (canonicalJson(settings.row) === canonicalJson(known.row)) return there;
  return new Map(there).set(entryName(settings), { ...settings, at: Math.max(settings.at, known.at + 1) });
}

/** What nudges have learned here stands; a copy's is for a store that has learned nothing. */
function withoutLearned(there: Copy, here: Copy): Copy {
  const name = entryName({ table: 'meta', id: 'nudging' });
  if (!there.has(name) || !here.has(name)) return there;
  return new Map([...there].filter(([other]) => other !== name));
}

async function planned(db: LoopbreakDatabase, { archive, pictures }: OpenedArchive, isOfDevice = false) {
  const there = copyThere(archive, await readSettings(db), new Set(pictures.keys()));
  const here = await copyHere(db, [...there.values()]);
  const empty = await isEmptyHere(db);
  return { here, empty, plan: planMerge(here, withoutLearned(withSettings(there, here, empty && !isOfDevice), here)) };
}

/** Says what taking a file in would change; nothing is written. */
export function previewArchive(db: LoopbreakDatabase, opened: OpenedArchive): Promise<ArchivePreview> {
  return ofLedger(db, async () => {
    const { plan, empty } = await planned(db, opened);
    const { tables, exportedAt } = opened.archive;
    const days = [...tables.intervals, ...tables.worked, ...tables.tasks, ...tables.elsewhere]
      .map(({ day }) => day)
      .filter(isLocalDay);
    return {
      exportedAt,
      from: days.reduce<LocalDay | null>((first, day) => (first === null || day < first ? day : first), null),
      to: days.reduce<LocalDay | null>((last, day) => (last === null || day > last ? day : last), null),
      watched: tables.intervals.length,
      elsewhere: tables.elsewhere.length,
      tasks: tables.tasks.length,
      experiences: tables.experiences.length,
      pictures: opened.pictures.size,
      added: plan.added,
      changed: plan.changed,
      removed: plan.removed,
      deletedHere: plan.deletedHere.length,
      isEmptyHere: empty,
      hasSettings: tables.settings.length > 0,
    };
  });
}

/** The entries as the store keeps them: pictures with their bytes. */
function withBytes(entries: readonly Entry[], pictures: OpenedArchive['pictures']): Entry[] {
  return entries.flatMap((entry) => {
    if (entry.table !== 'pictures' || entry.row === null) return [entry];
    const { file, ...row } = { file: '', ...entry.row };
    const blob = pictures.get(file);
    return blob ? [{ ...entry, row: { ...row, blob } }] : [];
  });
}

/** What stands where entries are to be put; nothing is looked for where it is known that nothing is there. */
async function standing(db: LoopbreakDatabase, entries: readonly Entry[], here: Copy): Promise<Change> {
  const known = entries.filter((entry) => here.get(entryName(entry))?.row);
  const idsOf = (name: Entry['table']): string[] => known.filter(({ table }) => table === name).map(({ id }) => id);
  const ledger: Ledger = {
    intervals: await db.intervals.where('session').anyOf(idsOf('intervals')).toArray(),
    worked: await db.worked.where('session').anyOf(idsOf('worked')).toArray(),
  };
  const rows = new Map<string, object>();
  for (const table of new Set(known.map(({ table }) => table))) {
    const ids = idsOf(table);
    const found = await standingRows(db, table, ids, ledger);
    for (const [index, id] of ids.entries()) {
      const row = found[index];
      if (row) rows.set(entryName({ table, id }), row);
    }
  }
  const before = entries.map(({ table, id }): Entry => {
    const name = entryName({ table, id });
    return { table, id, row: rows.get(name) ?? null, at: here.get(name)?.at ?? 0 };
  });
  return { entries: before, ledger };
}

async function standingRows(db: LoopbreakDatabase, table: Entry['table'], ids: string[], ledger: Ledger) {
  if (!isOfSessions(table)) return db.table<object, string>(table).bulkGet(ids);
  const bySession = new Map(ledger[table].map((row) => [row.session, row]));
  return ids.map((id) => bySession.get(id));
}

const eraOf = ({ intervals, worked, tasks }: Archive['tables']): number =>
  [...intervals, ...worked, ...tasks].reduce((most, { era }) => Math.max(most, era), 0);

/** The clock's era here is no older than any in the file, so that what is recorded from now on stands apart from what was. */
async function raiseTo(db: LoopbreakDatabase, era: number, { at }: Moment): Promise<void> {
  const row = await db.meta.get('clock');
  const known = row?.id === 'clock' ? row : { greatest: at, era: 0 };
  // That this was begun before the last beat is no journey back of the clock.
  if (era > known.era) await db.meta.put({ id: 'clock', greatest: known.greatest, era });
}

interface Taking extends LongWork {
  readonly bringBack: boolean;
  readonly isOfDevice?: true;
}

async function takeAll(
  db: LoopbreakDatabase,
  opened: OpenedArchive,
  moment: Moment,
  { bringBack, isOfDevice, ...work }: Taking,
): Promise<BeforeArchive> {
  await raiseTo(db, eraOf(opened.archive.tables), moment);
  const first = await planned(db, opened, isOfDevice);
  const isOfSettings = ({ table }: Entry): boolean => table === 'settings';
  // The settings first: they say where the days are cut that all other rows are named by.
  const settings = await take(db, opened, first.here, first.plan.changes.filter(isOfSettings), work);
  const { here, plan } = settings.entries.length > 0 ? await planned(db, opened, isOfDevice) : first;
  const rows = await take(db, opened, here, chosen(here, plan, bringBack), work);
  return { settings, rows };
}

/**
 * Takes a file in, all of it or nothing: of each row what was said last stands. `bringBack` also takes what was deleted here since. The
 * same file again changes nothing.
 * @throws DOMException (AbortError) where it was told to stop; nothing has changed then.
 */
export function takeArchive(
  db: LoopbreakDatabase,
  opened: OpenedArchive,
  moment: Moment,
  taking: LongWork & { readonly bringBack: boolean },
): Promise<BeforeArchive> {
  return inLedger(db, async () => {
    const before = await takeAll(db, opened, moment, taking);
    // Together with the rows: what is taken in whole is never said to have been cut off.
    await noteTaking(db, null);
    return before;
  });
}

/**
 * Takes in what one of the person's devices told, and keeps that it was, all of it or nothing: of settings, too, what was said last stands.
 * It leaves the note of a file that is on its way in to that file.
 */
export function takeTold(
  db: LoopbreakDatabase,
  opened: OpenedArchive,
  moment: Moment,
  keep: () => Promise<void>,
): Promise<void> {
  return inLedger(db, async () => {
    await takeAll(db, opened, moment, { bringBack: false, isOfDevice: true });
    await keep();
  });
}

async function take(
  db: LoopbreakDatabase,
  { archive, pictures }: OpenedArchive,
  here: Copy,
  changes: readonly Entry[],
  work: LongWork,
): Promise<Put> {
  const entries = withBytes(changes, pictures);
  const before = await standing(db, entries, here);
  const isThere = (entry: Entry): boolean => here.has(entryName(entry));
  if (entries.length > 0) await applyEntries(db, { entries, ledger: archive.tables }, work, isThere);
  return { ...before, written: entries };
}

const chosen = (here: Copy, plan: MergePlan, bringBack: boolean): readonly Entry[] =>
  bringBack ? [...plan.changes, ...broughtBack(here, plan)] : plan.changes;
