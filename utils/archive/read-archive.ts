import * as v from 'valibot';
import { type Archive, archiveSchema, list, NO_ROWS, picture, ROWS, type Rows, stamp } from './archive';
import { hasHostileName, isHostile } from './canonical-json';
import { ARCHIVE_VERSION, FORMAT, TABLE_NAMES } from './tables';

/** Why a file of Loopbreak isn't read, and where in it the reason stands. */
export interface ArchiveRefused {
  readonly kind: 'refused';
  /** Written by a newer Loopbreak; or no such file after all. */
  readonly why: 'newer' | 'broken';
  readonly where: string;
}

export type ReadArchive = { readonly kind: 'archive'; readonly archive: Archive } | ArchiveRefused;

/** Rows that are looked at between two tellings of how far it is. */
const AT_ONCE = 2000;

/** The head of any file of Loopbreak, of whatever version. */
const head = v.object({ format: v.literal(FORMAT), version: v.number() });
const withTables = v.object({ tables: v.optional(v.unknown()) });
/** A file of now, before its rows were looked at. */
const frame = v.strictObject({
  ...archiveSchema.entries,
  tables: v.strictObject(v.entriesFromList(TABLE_NAMES, list(v.unknown()))),
  stamps: list(v.unknown()),
  pictures: list(v.unknown()),
});

/** Whether a parsed file says that it is one of Loopbreak's. */
export const isArchive = (value: unknown): boolean => v.is(head, value);

const refused = (where: string): ArchiveRefused => ({ kind: 'refused', why: 'broken', where });

/** The place of the first thing that is wrong, as `intervals[3].from`. */
const placeOf = (list: string, index: number, path: string | null): string =>
  `${list}[${index}]${path === null ? '' : `.${path}`}`;

function* rowsOf<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  values: readonly unknown[],
): Generator<number, v.InferOutput<Schema>[] | ArchiveRefused> {
  const rows: v.InferOutput<Schema>[] = [];
  for (const [index, value] of values.entries()) {
    if (isHostile(value)) return refused(placeOf(name, index, null));
    const read = v.safeParse(schema, value, { abortEarly: true });
    if (!read.success) return refused(placeOf(name, index, v.getDotPath(read.issues[0])));
    rows.push(read.output);
    if (rows.length % AT_ONCE === 0) yield AT_ONCE;
  }
  return rows;
}

/**
 * Reads a parsed file: every row of it is as described, or the file is refused as a whole. Yields how many rows were looked at since the
 * last time, so that whoever reads a large one can breathe in between.
 */
export function* readArchive(value: unknown): Generator<number, ReadArchive> {
  const known = v.safeParse(head, value);
  if (!known.success) return refused('format');
  if (known.output.version > ARCHIVE_VERSION) return { kind: 'refused', why: 'newer', where: 'version' };
  const { tables: unread } = v.parse(withTables, value);
  if (hasHostileName(value) || hasHostileName(unread)) return refused(FORMAT);
  const framed = v.safeParse(frame, value, { abortEarly: true });
  if (!framed.success) return refused(v.getDotPath(framed.issues[0]) ?? FORMAT);
  const { tables } = framed.output;
  const read: Partial<Rows> = {};
  for (const name of TABLE_NAMES) {
    const rows = yield* rowsOf(name, ROWS[name], tables[name] ?? []);
    if ('kind' in rows) return rows;
    Object.assign(read, { [name]: rows });
  }
  const stamps = yield* rowsOf('stamps', stamp, framed.output.stamps);
  if ('kind' in stamps) return stamps;
  const pictures = yield* rowsOf('pictures', picture, framed.output.pictures);
  if ('kind' in pictures) return pictures;
  return { kind: 'archive', archive: { ...framed.output, tables: { ...NO_ROWS, ...read }, stamps, pictures } };
}
