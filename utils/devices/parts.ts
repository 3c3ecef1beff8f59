import type { Archive, ArchivePicture, RowStamp } from '@/utils/archive/archive';
import { isOfSessions, ROW_KEYS, TABLE_NAMES, type TableName } from '@/utils/archive/tables';
import type { Records } from '@/utils/archive/write-archive';

/** A part of the records by its name: a month, as `2026-11`, or what belongs to none. */
export type Parts = ReadonlyMap<string, Records>;

/** What is said of no time: the settings, courses and the like. To be heard first: it says by which days all else is cut. */
export const TIMELESS = 'said';
/** The fields that say when a row belongs, the first that it has. */
const TIMES = ['from', 'startedAt', 'at', 'week'] as const;

const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** The month of a row, by UTC so that it is the same on every device. */
function partOf(row: object): string {
  for (const name of TIMES) {
    const value: unknown = Reflect.get(row, name);
    if (typeof value === 'number') return monthOf(value);
    if (typeof value === 'string' && /^\d{4}-\d\d-/.test(value)) return value.slice(0, 7);
  }
  return TIMELESS;
}

interface Part {
  readonly tables: Map<TableName, object[]>;
  readonly stamps: RowStamp[];
  readonly pictures: ArchivePicture[];
}

/** What nudges learn is learned on each device for itself. */
const isLearned = (table: TableName, row: object): boolean => table === 'meta' && Reflect.get(row, 'id') === 'nudging';

/** What another device told, without what its nudges learned, should it be in it. */
export function withoutNudging(archive: Archive): Archive {
  const meta = archive.tables.meta.filter((row) => !isLearned('meta', row));
  return { ...archive, tables: { ...archive.tables, meta } };
}

/** What a row's stamp is kept for: of stretches their session. */
const stampedId = (table: TableName, row: object): string =>
  String(Reflect.get(row, isOfSessions(table) ? 'session' : ROW_KEYS[table]));

/** Rows that are put into their parts between two looks at whether somebody waits. */
const AT_ONCE = 500;

/** Parts while they are put together: where each row of a table went its stamp goes too. */
class Sorting {
  private readonly parts = new Map<string, Part>();
  private readonly places = new Map<string, string>();

  private part(name: string): Part {
    const known = this.parts.get(name) ?? { tables: new Map(), stamps: [], pictures: [] };
    this.parts.set(name, known);
    return known;
  }

  row(table: TableName, row: object): void {
    if (isLearned(table, row)) return;
    const name = `${table}/${stampedId(table, row)}`;
    const place = this.places.get(name) ?? partOf(row);
    this.places.set(name, place);
    const { tables } = this.part(place);
    const there = tables.get(table);
    if (there) there.push(row);
    else tables.set(table, [row]);
  }

  picture(picture: ArchivePicture): void {
    this.places.set(`pictures/${picture.id}`, partOf(picture));
    this.part(partOf(picture)).pictures.push(picture);
  }

  stamp(stamp: RowStamp): void {
    this.part(this.places.get(`${stamp.table}/${stamp.id}`) ?? monthOf(stamp.at)).stamps.push(stamp);
  }

  done(): Parts {
    return new Map(
      [...this.parts].map(([name, { tables, ...rest }]) => [
        name,
        { ...rest, tables: TABLE_NAMES.map((table) => [table, tables.get(table) ?? []] as const) },
      ]),
    );
  }
}

function* each<T>(all: readonly T[], act: (one: T) => void): Generator<number, void> {
  for (const [index, one] of all.entries()) {
    act(one);
    if (index % AT_ONCE === AT_ONCE - 1) yield AT_ONCE;
  }
}

/**
 * The records in parts that change seldom: a device that made something today tells one month anew, and not ten years. The stretches of a
 * session stay together, and a stamp goes with its row; what was deleted stands in the month in which it was. Yields from time to time how
 * many rows were looked at, so that beats are answered in between.
 */
export function* partsInSteps({ tables, stamps, pictures }: Records): Generator<number, Parts> {
  const sorting = new Sorting();
  for (const [table, rows] of tables) yield* each(rows, (row) => sorting.row(table, row));
  yield* each(pictures, (picture) => sorting.picture(picture));
  yield* each(stamps, (stamp) => sorting.stamp(stamp));
  return sorting.done();
}
