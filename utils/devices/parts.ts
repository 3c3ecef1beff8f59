import type { Archive, ArchivePicture, RowStamp } from '@/utils/archive/archive';
import { isOfSessions, ROW_KEYS, TABLE_NAMES, type TableName } from '@/utils/archive/tables';
import type { Records } from '@/utils/archive/write-archive';

/** A part of the records by its name: a month, as `2026-11`, or what belongs to none. */
export type Parts = ReadonlyMap<string, Records>;

/** What is said of no time: the settings, courses and the like. */
const TIMELESS = 'said';
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

/**
 * The records in parts that change seldom: a device that made something today tells one month anew, and not ten years. The stretches of a
 * session stay together, and a stamp goes with its row; what was deleted stands in the month in which it was.
 */
export function partsOf({ tables, stamps, pictures }: Records): Parts {
  const parts = new Map<string, Part>();
  const part = (name: string): Part => {
    const known = parts.get(name) ?? { tables: new Map(), stamps: [], pictures: [] };
    parts.set(name, known);
    return known;
  };
  const places = new Map<string, string>();
  for (const [table, rows] of tables) {
    for (const row of rows) {
      if (isLearned(table, row)) continue;
      const name = `${table}/${stampedId(table, row)}`;
      const place = places.get(name) ?? partOf(row);
      places.set(name, place);
      const { tables: ofPart } = part(place);
      const there = ofPart.get(table);
      if (there) there.push(row);
      else ofPart.set(table, [row]);
    }
  }
  for (const picture of pictures) {
    places.set(`pictures/${picture.id}`, partOf(picture));
    part(partOf(picture)).pictures.push(picture);
  }
  for (const stamp of stamps) {
    part(places.get(`${stamp.table}/${stamp.id}`) ?? monthOf(stamp.at)).stamps.push(stamp);
  }
  return new Map(
    [...parts].map(([name, { tables: ofPart, ...rest }]) => [
      name,
      { ...rest, tables: TABLE_NAMES.map((table) => [table, ofPart.get(table) ?? []] as const) },
    ]),
  );
}
