import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** As many as were gathered. */
const CASES = 57;

interface Row {
  readonly number: number;
  readonly where: string;
  readonly proof: string;
}

async function rows(): Promise<Row[]> {
  const table = await readFile(join(ROOT, '.github/failure-cases.md'), 'utf8');
  return table.split('\n').flatMap((line) => {
    const [, number = '', , where = '', proof = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(number) ? [{ number: Number(number), where, proof }] : [];
  });
}

test('every failure case has its row, in order', async () => {
  expect((await rows()).map(({ number }) => number)).toEqual(Array.from({ length: CASES }, (_, index) => index + 1));
});

test('every row names tests that exist, or says why there are none', async () => {
  for (const { number, where, proof } of await rows()) {
    const named = [...proof.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(
      named.filter((path) => !existsSync(join(ROOT, path))),
      `case ${number}`,
    ).toEqual([]);
    const isSaidWhy = where === '–' && proof.length > 20;
    expect(named.length > 0 || isSaidWhy, `case ${number}`).toBe(true);
  }
});
