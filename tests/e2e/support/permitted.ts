import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';
import { buildOf } from './launch.ts';

/**
 * Runs with the build of a browser in which optional permissions are granted from the start: no driver can press the button in Chromium's
 * window that asks. Nothing else of the build is changed.
 */
export async function withPermissions<T>(
  engine: Engine,
  permissions: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const out = await mkdtemp(join(tmpdir(), 'loopbreak-permitted-'));
  const build = join(out, basename(buildOf(engine)));
  await cp(buildOf(engine), build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const optional = manifest.optional_permissions.filter((name: string) => !permissions.includes(name));
  const granted = [...manifest.permissions, ...permissions];
  await writeFile(path, JSON.stringify({ ...manifest, permissions: granted, optional_permissions: optional }));
  const before = process.env.LOOPBREAK_OUT;
  process.env.LOOPBREAK_OUT = out;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.LOOPBREAK_OUT;
    else process.env.LOOPBREAK_OUT = before;
    await rm(out, { recursive: true, force: true });
  }
}
