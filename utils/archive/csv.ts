/**
 * Where a spreadsheet would take what follows for a formula (OWASP, CSV Injection): at the start of a cell, or after anything that some
 * spreadsheet parts cells by. Where numbers are written with a comma that is the semicolon, and the quotes of this file don't hold there.
 */
const FORMULAS = /(^|[,;\t\r\n])(["\s]*)(?=[=+\-@])/g;
/** Spreadsheets leave these out, and then see what comes after. */
const SKIPPED = /^[\t\r\n]/;
/** A plain number may begin with a minus. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** One cell: quoted, quotes doubled; what a spreadsheet would run is made text by an apostrophe, wherever it would begin. */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const inert = NUMBER.test(text) ? text : text.replace(FORMULAS, "$1$2'");
  const safe = SKIPPED.test(inert) ? `'${inert}` : inert;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180): a head, CRLF, and a byte-order mark, without which spreadsheets take it for another encoding. */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
