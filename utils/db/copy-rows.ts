import type { Archive, ArchivePicture } from '@/utils/archive/archive';
import { type Contents, type Copy, contentsOf, copyOf, type SessionRows } from '@/utils/archive/entries';
import { isOfSessions, LAST_STAMP, TABLE_NAMES, type TableName } from '@/utils/archive/tables';
import type { Records } from '@/utils/archive/write-archive';
import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/time/calendar';
import { covered } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { ofLedger } from './ledger';
import { readInPieces } from './read-in-pieces';
import { cuttersOf, joinWatched, joinWorked, recutWatchInSteps, recutWorkInSteps } from './recut-days';
import type { PictureRow, StampRow } from './schema';
import { readSettings } from './settings-store';
import { OF_META } from './stamping';

/** What a file says of a picture; where in a zip its bytes are. */
export function pictureRecord({ id, experience, of, at, width, height }: PictureRow): ArchivePicture {
  return { id, experience, of, at, width, height, file: `pictures/${id.replace(/[^\w-]/g, '-')}.webp` };
}

/** Whether a copy has a row: not what is this machine's own, nor what was watched besides lessons, which is forgotten after a day. */
export function isInCopies(name: TableName, row: object): boolean {
  if (name === 'meta') return OF_META.has(String(Reflect.get(row, 'id')));
  return name !== 'judged' || Reflect.get(row, 'verdict') === 'lesson';
}

async function rowsOf(db: LoopbreakDatabase, name: TableName): Promise<readonly object[]> {
  const rows = await readInPieces(db.table<object, string>(name));
  return rows.filter((row) => isInCopies(name, row));
}

async function tablesOf(db: LoopbreakDatabase, ledger: Ledger): Promise<[TableName, readonly object[]][]> {
  const tables: [TableName, readonly object[]][] = [];
  for (const name of TABLE_NAMES) tables.push([name, isOfSessions(name) ? ledger[name] : await rowsOf(db, name)]);
  return tables;
}

async function ledgerOf(db: LoopbreakDatabase): Promise<Ledger> {
  return { intervals: await readInPieces(db.intervals), worked: await readInPieces(db.worked) };
}

/**
 * Stamps as a copy has them: whether a session is gone its rows say, that a judgement is gone nobody is told, and none is later than the
 * last, which earlier versions allowed.
 */
export function stampsWith(stamps: readonly StampRow[], { intervals, worked }: Ledger): StampRow[] {
  const there = {
    intervals: new Set(intervals.map(({ session }) => session)),
    worked: new Set(worked.map(({ session }) => session)),
  };
  const told = stamps.filter(({ table, gone }) => table !== 'judged' || !gone);
  return told.map((stamp) => {
    const { table, id } = stamp;
    const at = Math.min(stamp.at, LAST_STAMP);
    return { ...stamp, at, gone: isOfSessions(table) ? !there[table].has(id) : stamp.gone };
  });
}

/** Work in steps, with something small read between them: a beat that waits for this thread comes first. */
async function withBreath<T>(db: LoopbreakDatabase, work: Generator<number, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await db.meta.get('clock');
  }
}

/** All rows as they stand at one moment, with how days are cut at it. */
function readAll(db: LoopbreakDatabase) {
  return ofLedger(db, async () => {
    const cutterOf = cuttersOf(await readSettings(db));
    const ledger = await ledgerOf(db);
    const others = await tablesOf(db, ledger);
    return {
      cutterOf,
      ledger,
      others,
      stamps: stampsWith(await db.stamps.toArray(), ledger),
      pictureRows: await db.pictures.toArray(),
    };
  });
}

/**
 * Reads all records of one moment as a file has them. What is recorded meanwhile waits for the reading alone: the days are cut when the
 * records are free again.
 */
export async function recordsOf(db: LoopbreakDatabase): Promise<Records & { readonly pictureRows: PictureRow[] }> {
  const { cutterOf, ledger, others, stamps, pictureRows } = await readAll(db);
  const tables = new Map<TableName, readonly object[]>(others);
  tables.set('intervals', await withBreath(db, recutWatchInSteps(ledger.intervals, cutterOf)));
  tables.set('worked', await withBreath(db, recutWorkInSteps(ledger.worked, cutterOf)));
  return { tables, stamps, pictures: pictureRows.map(pictureRecord), pictureRows };
}

type Stretch = WorkInterval & { readonly correctedAt?: number | null };

/** A stretch as it is told whatever the days: by neither the day nor the id that comes of it. */
const undated = ({ id: _, day: __, ...stretch }: Stretch): object => stretch;

function* sessionsOf(table: 'intervals' | 'worked', stretches: readonly Stretch[]): Contents {
  for (const [session, rows] of Map.groupBy(stretches, ({ session }) => session)) {
    const row: SessionRows = {
      session,
      correctedAt: rows.reduce((last, { correctedAt }) => Math.max(last, correctedAt ?? 0), 0),
      length: covered(rows),
      stretches: rows.map(undated),
    };
    yield { table, id: session, row };
  }
}

/** The stretches that entries of sessions speak of, as rows. */
export interface Ledger {
  readonly intervals: readonly WatchInterval[];
  readonly worked: readonly WorkInterval[];
}

/** What a copy has: its stretches by their sessions, its other rows, and its pictures. */
export function* contents(
  ledger: Ledger,
  others: Iterable<readonly [TableName, readonly object[]]>,
  pictures: readonly ArchivePicture[],
): Contents {
  yield* sessionsOf('intervals', joinWatched(ledger.intervals));
  yield* sessionsOf('worked', joinWorked(ledger.worked));
  for (const [name, rows] of others) {
    if (!isOfSessions(name)) yield* contentsOf([[name, rows]]);
  }
  for (const row of pictures) yield { table: 'pictures', id: row.id, row };
}

/** The records of a file, as a copy to merge with, on the person's own days; a picture whose bytes didn't come along is left out. */
export function copyThere({ tables, pictures, stamps }: Archive, settings: Settings, bytes: ReadonlySet<string>): Copy {
  const tasks = tables.tasks.map((task) => ({ ...task, day: dayOf(task.at, calendarOf(settings, task.zone)) }));
  const others = TABLE_NAMES.map((name) => [name, name === 'tasks' ? tasks : tables[name]] as const);
  const come = pictures.filter(({ file }) => bytes.has(file));
  return copyOf(contents(tables, others, come), stamps);
}
