import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvOf } from '@/utils/archive/csv';

/** Reads CSV back, as RFC 4180 lays it down. */
function read(text: string): string[][] {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each(['=1+1', '+1-cmd', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])(
    '%j is no formula',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
    },
  );

  it.each([
    ['-5', '"-5"'],
    ['-5.25', '"-5.25"'],
    ['a "b", c', '"a ""b"", c"'],
    ['', '""'],
  ])('%j is %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

it('is read back as it was written, but for the apostrophe that keeps it from running', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
      const back = read(csvOf(['a', 'b'], rows)).slice(1);
      const runs = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
      expect(back).toEqual(rows.map((row) => row.map((cell) => (runs(cell) ? `'${cell}` : cell))));
    }),
  );
});
