/**
 * Where a spreadsheet would take what follows for a formula (OWASP, CSV Injection): at the start of a cell, or after anything that some
 * spreadsheet parts cells by. Where numbers are written with a comma that is the semicolon, and the quotes of this file don't hold there.
 * Looked back from the sign that begins one: looked forward from each blank, a cell of blanks would take the square of its length.
 */
const FORMULAS = /[=+\-@](?<=(?:^|[,;\t\r\n])["\s]*.)/g;
/** Spreadsheets leave these out, and then see what comes after. */
const SKIPPED = /^[\t\r\n]/;
/** A plain number may begin with a minus. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell as it is written into a table. */
type Cell = string | number | null;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** One cell with all that was recorded and nothing else: quoted, quotes doubled. For programs that read tables and run nothing. */
export const exactCell = (value: Cell): string => quoted(value === null ? '' : String(value));

/** One cell for a spreadsheet: what it would run is made text by an apostrophe, wherever it would begin. */
export function inertCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const inert = NUMBER.test(text) ? text : text.replace(FORMULAS, "'$&");
  return quoted(SKIPPED.test(inert) ? `'${inert}` : inert);
}

/** How cells are written. */
export type CellWriter = typeof inertCell;

/** Rows as CSV (RFC 4180): a head, CRLF, and a byte-order mark, without which spreadsheets take it for another encoding. */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  cellOf: CellWriter = inertCell,
): string {
  const lines = [head, ...rows].map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
