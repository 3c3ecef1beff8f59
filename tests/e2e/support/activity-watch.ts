import { once } from 'node:events';
import { createServer } from 'node:http';

/** What a machine's ActivityWatch holds in a test. */
export interface ActivityBucket {
  readonly id: string;
  readonly type: string;
  readonly events: readonly { readonly timestamp: string; readonly duration: number; readonly data: object }[];
}

/** An ActivityWatch of this machine, and what it was asked. */
export interface ActivityServer {
  readonly port: number;
  /** Method and path of each request, with who asked. */
  readonly asked: readonly { readonly method: string; readonly path: string; readonly origin: string | null }[];
  close(): Promise<void>;
}

const HOSTNAME = 'desk';
const CATEGORIES = [{ id: 1, name: ['Work', 'Programming'], rule: { type: 'regex', regex: 'Code|vim' } }];

const describe = ({ id, type }: ActivityBucket): object => ({ id, type, client: 'test', hostname: HOSTNAME });

/**
 * Answers as its documented interface does (docs.activitywatch.net, REST API; aw-server's rest.py): buckets, events between two moments,
 * the categories of its settings. Whatever isn't a GET from an extension is refused, as the server written in Rust does.
 */
async function pretended(buckets: readonly ActivityBucket[]): Promise<ActivityServer> {
  const asked: { method: string; path: string; origin: string | null }[] = [];
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push({ method, path: url.pathname, origin: headers.origin ?? null });
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (method !== 'GET' || headers.origin !== undefined) return send(403, { message: 'refused' });
    if (url.pathname === '/api/0/buckets/') {
      return send(200, Object.fromEntries(buckets.map((bucket) => [bucket.id, describe(bucket)])));
    }
    if (url.pathname === '/api/0/settings/classes') return send(200, CATEGORIES);
    const id = /^\/api\/0\/buckets\/([^/]+)\/events$/.exec(url.pathname)?.[1];
    const bucket = buckets.find((one) => one.id === decodeURIComponent(id ?? ''));
    if (!bucket) return send(404, { message: 'no such bucket' });
    const [start, end] = [
      Date.parse(url.searchParams.get('start') ?? ''),
      Date.parse(url.searchParams.get('end') ?? ''),
    ];
    send(
      200,
      bucket.events.filter(({ timestamp }) => Date.parse(timestamp) >= start && Date.parse(timestamp) < end),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pretended ActivityWatch has no port');
  return {
    port: address.port,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A real aw-server at a port: the same is put into it. */
async function real(port: number, buckets: readonly ActivityBucket[]): Promise<ActivityServer> {
  const post = async (path: string, body: unknown): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/0/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok && answer.status !== 304) throw new Error(`${path}: ${answer.status}`);
  };
  for (const bucket of buckets) {
    await post(`buckets/${bucket.id}`, describe(bucket));
    await post(`buckets/${bucket.id}/events`, bucket.events);
  }
  await post('settings/classes', CATEGORIES);
  return { port, asked: [], close: async () => {} };
}

/** An ActivityWatch with these buckets: a real one where LOOPBREAK_ACTIVITYWATCH names its port, else one that answers as it does. */
export function activityWatch(buckets: readonly ActivityBucket[]): Promise<ActivityServer> {
  const port = process.env.LOOPBREAK_ACTIVITYWATCH;
  return port ? real(Number(port), buckets) : pretended(buckets);
}
