import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from './launch.ts';
import { untilTidied } from './screen-case.ts';

/** A copy of a killed browser's profile, as one is carried to another machine. What the browser locks it with stays behind. */
export async function cloneProfile({ profile }: Session): Promise<string> {
  await untilTidied(profile);
  const clone = await mkdtemp(join(tmpdir(), 'loopbreak-profile-'));
  const isLock = /\/(Singleton(Lock|Cookie|Socket)|lock|\.parentlock)$/;
  await cp(profile, clone, { recursive: true, filter: (path) => !isLock.test(path) });
  return clone;
}
