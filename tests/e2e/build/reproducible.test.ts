import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runPackage } from '../../../scripts/run.ts';
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

/** What no build is made of, or made anew by it. */
const LEFT_OUT: readonly string[] = ['.git', '.output', '.wxt', 'node_modules', 'tests'];

/** The sources in another folder, as somebody else has them; the packages are the same ones. */
async function sourcesElsewhere(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-again-'));
  const names = (await readdir(ROOT)).filter((name) => !LEFT_OUT.includes(name));
  for (const name of names) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test.for(ENGINES)('%s: a second build, elsewhere, is the same to the byte (case 43)', async (engine) => {
  const folder = await sourcesElsewhere();
  const out = join(folder, 'out');
  try {
    const flags = engine === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    const built = await runPackage('wxt', ['build', folder, ...flags], { LOOPBREAK_OUT: out, NODE_ENV: 'production' });
    expect(built).toBe(0);
    expect(await hashes(join(out, basename(buildOf(engine))))).toEqual(await hashes(buildOf(engine)));
  } finally {
    await rm(folder, { recursive: true, force: true });
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
