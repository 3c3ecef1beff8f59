import type { EpochMs } from '@/utils/time/brands';
import type { ArchivePicture, RowStamp } from './archive';
import { canonicalJson } from './canonical-json';
import type { Tables } from './entries';
import { ARCHIVE_VERSION, FORMAT, ROW_KEYS } from './tables';

/** Rows that are written between two looks at whether to go on. */
const AT_ONCE = 1000;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is written as a list, one a line. */
function* listed(pieces: Iterable<readonly string[]>): Generator<string> {
  let before = '';
  for (const lines of pieces) {
    if (lines.length > 0) yield before + lines.join(',\n');
    if (lines.length > 0) before = ',\n';
  }
  if (before !== '') yield '\n';
}

/** How rows are put in order: by a text, after they were put together by how it begins. */
interface Order<Row> {
  readonly beginning: (row: Row) => string;
  readonly text: (row: Row) => string;
}

/** Rows in order, each with its text and some at a time: so neither is a lifetime sorted at once, nor are all its texts held together. */
function* inOrder<Row>(rows: readonly Row[], { beginning, text }: Order<Row>): Generator<(readonly [string, Row])[]> {
  const groups = [...Map.groupBy(rows, beginning)].sort(([a], [b]) => byText(a, b));
  for (const [, group] of groups) {
    const order = group.map((row) => [text(row), row] as const).sort(([a], [b]) => byText(a, b));
    for (let from = 0; from < order.length; from += AT_ONCE) yield order.slice(from, from + AT_ONCE);
  }
}

/** Ids begin by chance, in 256 ways. */
const OF_IDS = 2;
/** So many digits of a stamp's moment are those of eleven days. */
const OF_MOMENTS = 4;

/** Rows in the order of their keys. */
function* rowsOf(rows: readonly object[], key: string): Generator<string[]> {
  const text = (row: object): string => String(Reflect.get(row, key));
  const beginning = (row: object): string => text(row).slice(0, OF_IDS);
  for (const piece of inOrder(rows, { beginning, text })) yield piece.map(([, row]) => canonicalJson(row));
}

/** Stamps in the order of what is written, which begins with their moment. */
function* stampsOf(stamps: readonly RowStamp[]): Generator<string[]> {
  const beginning = ({ at }: RowStamp): string => `${at},`.slice(0, OF_MOMENTS);
  for (const piece of inOrder(stamps, { beginning, text: canonicalJson })) yield piece.map(([text]) => text);
}

/** All records of one moment, to be written. */
export interface Records {
  readonly tables: Tables;
  readonly stamps: readonly RowStamp[];
  readonly pictures: readonly ArchivePicture[];
}

/** A file of all records as pieces of text, always the same for the same records: rows by their keys, names by the alphabet. */
export function* archiveText({ tables, stamps, pictures }: Records, exportedAt: EpochMs): Generator<string> {
  yield `{"format":"${FORMAT}","version":${ARCHIVE_VERSION},"exportedAt":${exportedAt},"tables":{\n`;
  let before = '';
  for (const [name, rows] of tables) {
    yield `${before}"${name}":[\n`;
    yield* listed(rowsOf(rows, ROW_KEYS[name]));
    yield ']';
    before = ',\n';
  }
  yield '},\n"stamps":[\n';
  yield* listed(stampsOf(stamps));
  yield '],\n"pictures":[\n';
  yield* listed([pictures.map(canonicalJson).sort(byText)]);
  yield ']}\n';
}
