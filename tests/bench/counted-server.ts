import { createServer, request } from 'node:http';
import type { DavServer } from '../integration/servers/dav-servers.ts';

/** What went to a server and back since it was last asked. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** A server with somebody before it who counts: each request, and the bytes of what is sent and of what is answered. */
export interface CountedServer extends DavServer {
  readonly traffic: () => Traffic;
}

/** Stands before a server that was started. */
export async function counted(server: DavServer): Promise<CountedServer> {
  let [requests, bytes] = [0, 0];
  const add = (chunk: Buffer): void => {
    bytes += chunk.length;
  };
  const before = createServer((asked, answer) => {
    requests += 1;
    const { method, headers } = asked;
    const onwards = request(new URL(asked.url ?? '/', server.address), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.on('data', add).pipe(answer);
    });
    // Who asked is told as of a server that is away.
    onwards.on('error', () => answer.destroy());
    asked.on('data', add).pipe(onwards);
  });
  await new Promise<void>((done) => before.listen(0, '127.0.0.1', done));
  const place = before.address();
  if (typeof place !== 'object' || place === null) throw new Error('no port');
  return {
    ...server,
    address: `http://127.0.0.1:${place.port}/`,
    traffic: () => {
      const since = { requests, bytes };
      [requests, bytes] = [0, 0];
      return since;
    },
    stop: async () => {
      before.closeAllConnections();
      await new Promise((done) => before.close(done));
      await server.stop();
    },
  };
}
