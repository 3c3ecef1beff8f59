import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What may be shipped inside a package under MIT. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', '0BSD']);

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

async function packages(): Promise<[name: string, Package][]> {
  return Object.entries(JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).packages);
}

test('what is shipped are few packages, each under a licence that allows it', async () => {
  const shipped = (await packages()).filter(
    ([name, { dev, devOptional, optional }]) => name && !dev && !devOptional && !optional,
  );
  expect(shipped.length).toBeGreaterThan(5);
  expect(shipped.length).toBeLessThanOrEqual(20);
  expect(
    shipped.filter(([, { license = '' }]) => !ALLOWED.has(license)).map(([name, { license }]) => `${name}: ${license}`),
  ).toEqual([]);
});

test('every package that is asked for is pinned to one version', async () => {
  const [, own] = (await packages()).find(([name]) => name === '') ?? [];
  const asked = Object.entries({ ...own?.dependencies, ...own?.devDependencies });
  expect(asked.length).toBeGreaterThan(10);
  expect(Object.keys(own?.dependencies ?? {}).length).toBeLessThanOrEqual(10);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
