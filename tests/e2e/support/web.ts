import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join, normalize } from 'node:path';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

const E2E = join(import.meta.dirname, '..');
const NPM = join(import.meta.dirname, '../../../node_modules');

/** Files that every host of the pretended web serves, by the first segment of the path. */
const ASSETS: Readonly<Record<string, string>> = {
  '/-/media/': join(E2E, 'media'),
  '/-/page/': join(E2E, 'support/page'),
  '/-/npm/': NPM,
};

const TYPES: Readonly<Record<string, string>> = {
  '.webm': 'video/webm',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** One request that reached the pretended web. */
export interface Hit {
  readonly at: number;
  readonly url: string;
  /** Whatever the request says about who made it. */
  readonly origin: string;
  /** False where no test asked for a page at this address. */
  readonly expected: boolean;
}

/** The internet of a test: every host name leads here, over a proxy that hands out one self-signed certificate. */
export interface Web {
  readonly port: number;
  readonly hits: readonly Hit[];
  /** Serves html at `https://host/path`; `title` and the truth probe are part of what the caller wrote. */
  serve(url: string, html: string): void;
  close(): Promise<void>;
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size } = await stat(path);
  const type = TYPES[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream';
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(path, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

function assetAt(path: string): string | null {
  const prefix = Object.keys(ASSETS).find((candidate) => path.startsWith(candidate));
  const folder = prefix && ASSETS[prefix];
  return folder ? join(folder, normalize(`/${path.slice(prefix.length)}`)) : null;
}

/** Starts the pretended web on a free port of this machine. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, string>();
  const hits: Hit[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse, scheme: string): Promise<void> {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    const html = pages.get(`${url.host}${url.pathname}${url.search}`) ?? pages.get(`${url.host}${url.pathname}`);
    const asset = assetAt(url.pathname);
    const expected = html !== undefined || asset !== null || url.pathname === '/favicon.ico';
    hits.push({
      at: Date.now(),
      url: url.href,
      origin: `${request.headers.origin ?? ''} ${request.headers.referer ?? ''}`.trim(),
      expected,
    });
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else if (asset !== null) {
      await sendFile(asset, request, response).catch(() => response.writeHead(404).end());
    } else {
      response.writeHead(404).end();
    }
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'loopbreak.test' }], { keySize: 2048 });
  const tls = createTlsServer({ key, cert }, (request, response) => void answer(request, response, 'https'));
  const proxy: Server = createServer((request, response) => void answer(request, response, 'http'));
  // The servers know a tunnel only once something came through it; one that stays silent would keep them open for two minutes.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_request, socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tls.emit('connection', socket);
  });
  tls.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the pretended web has no port');
  }
  return {
    port: address.port,
    hits,
    serve(url, html) {
      const { host, pathname, search } = new URL(url);
      pages.set(`${host}${pathname}${search}`, html);
    },
    async close() {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}
