import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { DavServer } from '../../integration/servers/dav-servers.ts';

/**
 * How what stands in front of a server answers: as the server does, as one does that lost its users or shows a page to sign in, or with one
 * bit turned in the first file of records that is read.
 */
type Manner = 'server' | 'refuses' | 'page' | 'damages';

/** A server at an address that stays, whatever becomes of the one behind it. */
export interface Front {
  readonly server: DavServer;
  /** Answers in another manner from now on. */
  behave(manner: Manner): void;
  /** Another server stands behind it from now on. */
  lead(to: DavServer): void;
}

/** The one file of a device that says which others are its. */
const HEAD = /HEAD\.[ab]$/;
const SIGN_IN = '<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>';

function pass(asked: IncomingMessage, answer: ServerResponse, to: string): void {
  const { host: _, ...headers } = asked.headers;
  const onward = request(new URL(asked.url ?? '/', to), { method: asked.method, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

/** The same, with the lowest bit of the last byte turned. */
async function passDamaged(asked: IncomingMessage, answer: ServerResponse, to: string): Promise<void> {
  const { host: _, ...headers } = asked.headers;
  const answered = await fetch(new URL(asked.url ?? '/', to), {
    headers: { authorization: headers.authorization ?? '' },
  });
  const bytes = new Uint8Array(await answered.arrayBuffer());
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  answer.writeHead(answered.status, { 'content-length': bytes.length }).end(bytes);
}

/** Stands in front of a server. */
export async function inFrontOf(first: DavServer): Promise<Front> {
  let manner: Manner = 'server';
  let behind = first;
  let damaged: string | undefined;
  const server = createServer((asked, answer) => {
    const isRecords = asked.method === 'GET' && !HEAD.test(asked.url ?? '') && !asked.url?.endsWith('/');
    if (manner === 'damages' && isRecords) damaged ??= asked.url;
    if (manner === 'damages' && damaged !== undefined && asked.url === damaged) {
      passDamaged(asked, answer, behind.address).catch(() => answer.destroy());
      return;
    }
    if (manner === 'server' || manner === 'damages') {
      pass(asked, answer, behind.address);
      return;
    }
    asked.resume();
    if (manner === 'refuses') answer.writeHead(401, { 'www-authenticate': 'Basic realm="loopbreak"' }).end();
    else answer.writeHead(200, { 'content-type': 'text/html' }).end(SIGN_IN);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('nothing stands in front of the server');
  return {
    server: {
      ...{ address: `http://127.0.0.1:${at.port}/`, user: first.user, password: first.password },
      stop: async () => {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      },
    },
    behave(next) {
      manner = next;
    },
    lead(to) {
      behind = to;
    },
  };
}
