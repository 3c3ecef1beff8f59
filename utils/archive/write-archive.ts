import type { EpochMs } from '@/utils/time/brands';
import type { ArchivePicture, RowStamp } from './archive';
import { canonicalJson } from './canonical-json';
import type { Tables } from './entries';
import { ARCHIVE_VERSION, FORMAT, ROW_KEYS } from './tables';

/** Rows that are written between two looks at whether to go on. */
const AT_ONCE = 1000;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function* listed(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const piece = lines.slice(from, from + AT_ONCE).join(',\n');
    yield from + AT_ONCE < lines.length ? `${piece},\n` : `${piece}\n`;
  }
}

/** Rows in the order of their keys, one a line. */
function* tableOf(rows: readonly object[], key: string): Generator<string> {
  const order = rows.map((row) => [String(Reflect.get(row, key)), row] as const);
  order.sort(([a], [b]) => byText(a, b));
  yield* listed(order.map(([, row]) => canonicalJson(row)));
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
    yield* tableOf(rows, ROW_KEYS[name]);
    yield ']';
    before = ',\n';
  }
  yield '},\n"stamps":[\n';
  yield* listed(stamps.map(canonicalJson).sort(byText));
  yield '],\n"pictures":[\n';
  yield* listed(pictures.map(canonicalJson).sort(byText));
  yield ']}\n';
}
