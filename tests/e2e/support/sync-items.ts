import type { Session } from './launch.ts';

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly storage: {
    readonly sync: {
      get(): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** Runs in the desk: writes items of somebody else until the browser takes no more of them; gives what it said. */
async function fill(limit: 'keys' | 'bytes'): Promise<string> {
  const api: Api = Reflect.get(window, 'chrome');
  if (limit === 'keys') {
    await api.storage.sync.set(Object.fromEntries(Array.from({ length: 512 }, (_, at) => [`other${at}`, 0])));
    return api.storage.sync.set({ other512: 0 }).then(() => '', String);
  }
  let said = '';
  for (let [at, letters] = [0, 8_000]; letters >= 1; at += 1) {
    const refused = await api.storage.sync.set({ [`other${at}`]: 'x'.repeat(letters) }).then(() => '', String);
    if (refused) letters = Math.floor(letters / 4);
    said = refused || said;
  }
  return said;
}

/** Fills the browser's own sync up to one of its limits with what isn't Loopbreak's. */
export async function fillSync({ desk }: Session, limit: 'keys' | 'bytes'): Promise<void> {
  const said = await desk.page.evaluate(fill, limit);
  if (!/quota/i.test(said)) throw new Error(`the browser's sync took all the ${limit}: ${said}`);
}

/** Takes everything out of the browser's own sync. */
export async function emptySync({ desk }: Session): Promise<void> {
  await desk.page.evaluate(() => {
    const api: Api = Reflect.get(window, 'chrome');
    return api.storage.sync.clear();
  });
}

/** Writes into the browser's own sync again and again until it refuses; gives what it said. */
export function writeOften({ desk }: Session): Promise<string> {
  return desk.page.evaluate(async () => {
    const api: Api = Reflect.get(window, 'chrome');
    for (let at = 0; at < 200; at += 1) {
      const refused = await api.storage.sync.set({ other: at }).then(() => '', String);
      if (refused) return refused;
    }
    return '';
  });
}
