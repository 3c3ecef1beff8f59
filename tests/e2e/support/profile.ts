import { readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './launch.ts';

/** Where a browser keeps the databases of the extension, as a pattern over the paths in its profile. */
const STORE = {
  chromium: /^Default\/IndexedDB\/chrome-extension_\w+\.indexeddb\.leveldb$/,
  firefox: /^storage\/default\/moz-extension\+\+\+[\w-]+\/idb$/,
} as const;

/** The folder of a killed browser's databases of the extension. */
async function storeOf({ engine, profile }: Session): Promise<string> {
  const all = await readdir(profile, { recursive: true });
  const [found, ...more] = all.filter((path) => STORE[engine].test(path));
  if (found === undefined || more.length > 0) throw new Error(`one store was to be found, not ${[found, ...more]}`);
  return join(profile, found);
}

/** A file stands where the browser keeps the databases: none can be opened. `giveBack` puts them in their place again. */
export async function blockStore(session: Session): Promise<{ giveBack(): Promise<void> }> {
  const place = await storeOf(session);
  const kept = `${place}.kept`;
  await rename(place, kept);
  await writeFile(place, '');
  return {
    async giveBack() {
      await rename(place, `${place}.file`);
      await rename(kept, place);
    },
  };
}

/** Deletes the folder of a killed browser's databases of the extension. */
export async function deleteStore(session: Session): Promise<void> {
  await rm(await storeOf(session), { recursive: true });
}

/** What a bad disk may leave of a database. */
const DAMAGING = {
  'overwritten with noise': (path: string) => writeFile(path, Buffer.alloc(5_000, 7)),
  'cut short': (path: string) => truncate(path, 10),
} as const;
export type Damage = keyof typeof DAMAGING;
export const DAMAGES: readonly Damage[] = ['overwritten with noise', 'cut short'];

/** Damages the files that the store can't be opened without; gives how many. */
export async function damageStore(session: Session, damage: Damage): Promise<number> {
  const place = await storeOf(session);
  const vital = session.engine === 'chromium' ? /^(MANIFEST-\d+|CURRENT|\d+\.(log|ldb))$/ : /\.sqlite$/;
  const files = (await readdir(place)).filter((name) => vital.test(name));
  for (const name of files) await DAMAGING[damage](join(place, name));
  return files.length;
}
