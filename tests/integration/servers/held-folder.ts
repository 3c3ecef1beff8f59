import { vi } from 'vitest';

/** What a write comes to: all of it, half of it and no answer, half of it and "well done", or nothing and no answer. */
export type Fate = 'whole' | 'torn' | 'torn-silently' | 'lost';

/** A WebDAV folder that is held in memory, in the place of the network. */
export interface HeldFolder {
  readonly address: string;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Files that were asked for, in their order. */
  readonly reads: string[];
  /** What the next writes come to; whole after those. */
  fates: Fate[];
  /** So many reads are answered from now on, and none after them. */
  answers: number;
  /** Those after them are never answered, as for a worker that is stopped; else the line is cut. */
  hangs: boolean;
  /** The server is there, and its disk isn't. */
  unmounted: boolean;
}

const ADDRESS = 'http://127.0.0.1:1/';

const listOf = (folder: HeldFolder, path: string): Response => {
  const under = path === '' ? '' : `${path.replace(/\/$/, '')}/`;
  const names = [...folder.files.keys()].flatMap((file) => {
    const [name] = file.startsWith(under) ? file.slice(under.length).split('/') : [];
    return name ? [name] : [];
  });
  const links = [...new Set(names)].map((name) => `<href>/loopbreak/v1/${under}${name}</href>`);
  return new Response(`<multistatus>${links.join('')}</multistatus>`, { status: 207 });
};

async function readOf(folder: HeldFolder, path: string): Promise<Response> {
  if (folder.answers <= 0 && folder.hangs) return new Promise(() => {});
  if (folder.answers <= 0) throw new TypeError('no network');
  folder.answers -= 1;
  folder.reads.push(path);
  const bytes = folder.files.get(path);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}

async function written(folder: HeldFolder, path: string, body: RequestInit['body']): Promise<Response> {
  const bytes = new Uint8Array(await new Response(body ?? null).arrayBuffer());
  const fate = folder.fates.shift() ?? 'whole';
  if (fate !== 'lost') folder.files.set(path, fate === 'whole' ? bytes : bytes.slice(0, bytes.length / 2));
  if (fate === 'torn' || fate === 'lost') throw new TypeError('no network');
  return new Response(null, { status: 201 });
}

async function answerOf(folder: HeldFolder, path: string, { method, body }: RequestInit): Promise<Response> {
  if (folder.unmounted) return new Response(null, { status: 404 });
  if (method === 'PROPFIND') return listOf(folder, path);
  if (method === 'GET') return readOf(folder, path);
  if (method === 'PUT') return written(folder, path, body);
  if (method === 'DELETE') folder.files.delete(path);
  return new Response(null, { status: 204 });
}

/** A folder that answers whatever is fetched from now on, until the mocks are restored. */
export function heldFolder(): HeldFolder {
  const folder: HeldFolder = {
    ...{ address: ADDRESS, files: new Map(), reads: [], fates: [] },
    ...{ answers: Number.POSITIVE_INFINITY, hangs: false, unmounted: false },
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, how = {}) => {
    const { pathname } = new URL(String(url));
    return answerOf(folder, pathname.replace(/^\/loopbreak\/v1\//, ''), how);
  });
  return folder;
}
