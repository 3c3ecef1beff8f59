import type { EpochMs } from '@/utils/time/brands';
import { forbidServer, permitServer } from './permissions';

/** The one place of ActivityWatch: this machine. Never `localhost`, which may lead to `::1`, where its server doesn't listen. */
const HOST = '127.0.0.1';
const PATIENCE_MS = 15_000;
const SERVER = new URL(`http://${HOST}/`);
const READS = { sends: false } as const;

/** Whether this browser can read ActivityWatch at all: its server answers extensions of Firefox with 403 (aw-server-rust, pull 637). */
export const CAN_READ_ACTIVITY: boolean = !import.meta.env.FIREFOX;

/** Where ActivityWatch listens, unless the person set another port. */
export const USUAL_PORT = 5600;

/** Asks the person whether this machine's ActivityWatch may be read; to be called in a click. */
export function permitActivity(): Promise<boolean> {
  return permitServer(SERVER, READS);
}

/** Gives this machine's ActivityWatch back to the browser. */
export function forbidActivity(): Promise<void> {
  return forbidServer(SERVER, READS);
}

/** Reads one answer. GET alone: only that passes the server's check of origins. Whatever answers leads nowhere else. Null where nothing answers, or nothing readable. */
async function get(port: number, path: string): Promise<unknown> {
  try {
    const address = `http://${HOST}:${port}/api/0/${path}`;
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      credentials: 'omit',
      redirect: 'error',
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

const typeOf = (bucket: unknown): unknown =>
  typeof bucket === 'object' && bucket !== null && 'type' in bucket ? bucket.type : null;
const WANTED: readonly unknown[] = ['app.editor.activity', 'currentwindow', 'afkstatus'];

/**
 * Reads the events of editors, windows and absence between two moments, in the form of an export. Null where ActivityWatch is away or
 * answers something else.
 */
export async function readActivityWatch(port: number, from: EpochMs, to: EpochMs): Promise<unknown> {
  const buckets = await get(port, 'buckets/');
  if (typeof buckets !== 'object' || buckets === null) return null;
  const range = `start=${new Date(from).toISOString()}&end=${new Date(to).toISOString()}&limit=-1`;
  const wanted = Object.entries(buckets).filter(([, bucket]) => WANTED.includes(typeOf(bucket)));
  const read = await Promise.all(
    wanted.map(async ([id, bucket]) => {
      const events = await get(port, `buckets/${encodeURIComponent(id)}/events?${range}`);
      return [id, events === null ? null : { ...bucket, events }] as const;
    }),
  );
  return read.some(([, bucket]) => bucket === null) ? null : { buckets: Object.fromEntries(read) };
}

/** Reads the person's categories; null where there are none. */
export function readActivityCategories(port: number): Promise<unknown> {
  return get(port, 'settings/classes');
}
