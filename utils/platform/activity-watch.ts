import type { EpochMs } from '@/utils/time/brands';
import { forbidServer, permitServer } from './permissions';
import { readBody } from './read-body';

/** The one place of ActivityWatch: this machine. Never `localhost`, which may lead to `::1`, where its server doesn't listen. */
const HOST = '127.0.0.1';
const PATIENCE_MS = 15_000;
const SERVER = new URL(`http://${HOST}/`);
const READS = { sends: false } as const;
/** A month of somebody who changes windows every ten seconds, at 250 bytes an event, is 20 MB. Anything may listen at that port. */
const MOST_BYTES = 50_000_000;
/** Three watchers of a machine and some of editors; ActivityWatch's own sync may bring those of other machines. */
const MOST_BUCKETS = 50;
const MOST_EVENTS = 200_000;

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

/** What was read, and how many more bytes may be. */
interface Answer {
  readonly value: unknown;
  readonly left: number;
}

/**
 * Reads one answer. GET alone: only that passes the server's check of origins. Whatever answers leads nowhere else. Null where nothing
 * answers, or nothing readable, or more than may be.
 */
async function get(port: number, path: string, most: number): Promise<Answer | null> {
  try {
    const address = `http://${HOST}:${port}/api/0/${path}`;
    const answer = await fetch(address, {
      method: 'GET',
      signal: AbortSignal.timeout(PATIENCE_MS),
      credentials: 'omit',
      redirect: 'error',
    });
    const body = answer.ok ? await readBody(answer, most) : null;
    return body && { value: JSON.parse(new TextDecoder().decode(body)), left: most - body.length };
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
  const listed = await get(port, 'buckets/', MOST_BYTES);
  if (typeof listed?.value !== 'object' || listed.value === null) return null;
  const range = `start=${new Date(from).toISOString()}&end=${new Date(to).toISOString()}&limit=${MOST_EVENTS}`;
  const wanted = Object.entries(listed.value).filter(([, bucket]) => WANTED.includes(typeOf(bucket)));
  const buckets: [string, unknown][] = [];
  let { left } = listed;
  // One after the other, so that what may come is bounded for all of them together.
  for (const [id, bucket] of wanted.slice(0, MOST_BUCKETS)) {
    const events = await get(port, `buckets/${encodeURIComponent(id)}/events?${range}`, left);
    if (!events) return null;
    left = events.left;
    buckets.push([id, { ...bucket, events: events.value }]);
  }
  return { buckets: Object.fromEntries(buckets) };
}

/** Reads the person's categories; null where there are none. */
export async function readActivityCategories(port: number): Promise<unknown> {
  return (await get(port, 'settings/classes', MOST_BYTES))?.value ?? null;
}
