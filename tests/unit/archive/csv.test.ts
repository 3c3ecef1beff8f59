import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, exactCell, inertCell } from '@/utils/archive/csv';

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
  it.each(['=1+1', '+1-cmd', '-1+cmd|x', '@SUM(A1)', '=HYPERLINK("http://x")'])('%j is no formula', (text) => {
    expect(inertCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  it.each([
    ['\t=1', "'\t'=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1', "a; '=1+1"],
    ['a\n+1', "a\n'+1"],
    ['a,@SUM(A1);-1+cmd|x', "a,'@SUM(A1);'-1+cmd|x"],
    ['a;"=1"', 'a;"\'=1"'],
    ['C++; a-b = c', 'C++; a-b = c'],
  ])('%j is none however its cells are parted', (text, safe) => {
    expect(inertCell(text)).toBe(`"${safe.replaceAll('"', '""')}"`);
  });

  it.each([
    ['-5', '"-5"'],
    ['-5.25', '"-5.25"'],
    ['a "b", c', '"a ""b"", c"'],
    ['', '""'],
  ])('%j is %s', (text, cell) => {
    expect(inertCell(text)).toBe(cell);
  });
});

const some = fc.string({ unit: fc.constantFrom(...'ab=+-@;,"\t\r\n 1'.split('')), maxLength: 12 });
const table = fc.array(fc.array(some, { minLength: 2, maxLength: 2 }), { maxLength: 5 });

it.each(['\t', ' ', '"', '\r\n', '\t"', '=', '\t='])('a cell of %j alone takes no longer than its length', (letter) => {
  const cell = letter.repeat(100_000);
  const before = performance.now();
  inertCell(cell);
  // The square of it takes 20 s and more.
  expect(performance.now() - before).toBeLessThan(2000);
});

it('a cell for other programs is what was recorded, to the letter', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(csvOf(['a', 'b'], rows, exactCell)).slice(1)).toEqual(rows);
    }),
  );
});

it('is read back as it was written, but for apostrophes', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const back = read(csvOf(['a', 'b'], rows)).slice(1);
      expect(back.map((row) => row.map((cell) => cell.replaceAll("'", '')))).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

it.each([',', ';', '\t'])('runs nothing in a spreadsheet that parts cells by %j and heeds no quotes', (delimiter) => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = csvOf(['a', 'b'], rows).split(new RegExp(`[${delimiter}\r\n]`));
      const shown = cells.map((cell) => cell.replace(/^["\s]*/, ''));
      expect(shown.filter((cell) => /^[=+\-@]/.test(cell) && !/^-\d+"/.test(cell))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
