import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { runPackage } from '../../../scripts/run.ts';
import { ENGINES } from '../support/case.ts';
import { buildOf } from '../support/launch.ts';

async function hashes(folder: string): Promise<[name: string, hash: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.sort().map(async (path): Promise<[string, string]> => {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return [path.slice(folder.length), hash];
    }),
  );
}

test.for(ENGINES)('%s: a second build is the same to the byte (case 43)', async (engine) => {
  const out = await mkdtemp(join(tmpdir(), 'loopbreak-again-'));
  try {
    const flags = engine === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    expect(await runPackage('wxt', ['build', ...flags], { LOOPBREAK_OUT: out, NODE_ENV: 'production' })).toBe(0);
    expect(await hashes(join(out, basename(buildOf(engine))))).toEqual(await hashes(buildOf(engine)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});

test.for(ENGINES)(
  '%s: nothing in the build evaluates text, puts HTML in, or loads from elsewhere (case 43)',
  async (engine) => {
    const build = buildOf(engine);
    const names = (await readdir(build, { recursive: true })).filter((name) => /\.(js|html|css)$/.test(name));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const text = await readFile(join(build, name), 'utf8');
      expect(text, name).not.toMatch(
        /\beval\(|\bnew Function\(|\.innerHTML\s*=(?!=)|\.outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write/,
      );
      expect(text, name).not.toMatch(
        /(?:src|href)=["']https?:|@import\s|url\(["']?https?:|import\(["']https?:|importScripts/,
      );
    }
  },
);
