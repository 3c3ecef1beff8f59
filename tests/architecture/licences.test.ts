import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, shippedPackages } from '../../scripts/notices';

const ROOT = join(import.meta.dirname, '../..');
/** What may be shipped inside a package under MIT. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', '0BSD']);

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function packages(): Promise<[name: string, Package][]> {
  return Object.entries(JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).packages);
}

test('what is shipped are few packages, each under a licence that allows it, whose words are handed on', async () => {
  const licences = new Map(
    (await packages()).map(([path, { license = '' }]) => [path.replace(/^node_modules\//, ''), license]),
  );
  const shipped = shippedPackages();
  expect(shipped.length).toBeGreaterThan(5);
  expect(shipped.length).toBeLessThanOrEqual(20);
  expect(shipped.filter((name) => !ALLOWED.has(licences.get(name) ?? ''))).toEqual([]);
  const words = notices();
  for (const name of shipped) expect(words).toContain(`${name} `);
  expect(
    words.match(/Permission is hereby granted|Apache License|Permission to use, copy, modify|Mozilla Public License/g)
      ?.length,
  ).toBeGreaterThan(shipped.length - 2);
});

test('nothing runs when packages are installed, whatever a package asks for', async () => {
  expect(await readFile(join(ROOT, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
  expect(await readFile(join(ROOT, 'scripts/ready.mjs'), 'utf8')).toContain("'--ignore-scripts'");
});

test('every package that is asked for is pinned to one version', async () => {
  const [, own] = (await packages()).find(([name]) => name === '') ?? [];
  const asked = Object.entries({ ...own?.dependencies, ...own?.devDependencies, ...own?.optionalDependencies });
  expect(asked.length).toBeGreaterThan(10);
  expect(Object.keys(own?.dependencies ?? {}).length).toBeLessThanOrEqual(10);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
