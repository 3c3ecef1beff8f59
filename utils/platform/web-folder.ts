import { type Bytes, type Remote, RemoteTrouble } from '@/utils/devices/remote';
import { readBody } from './read-body';

/** A person's WebDAV folder. */
export interface WebFolder {
  /** With a slash at its end. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** The folder in it that is Loopbreak's. */
const ROOT = ['loopbreak', 'v1'] as const;
const PATIENCE_MS = 30_000;
/** No file of a device is near as large, and no list of files. */
const MOST_BYTES = 100_000_000;
const MOST_LISTED_BYTES = 16_000_000;
const PROPFIND = '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

function authorization({ user, password }: WebFolder): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** Whether a folder may be used at all: what is told is sealed, but its password isn't, so that it goes over TLS or stays on this machine. */
export function isSafeAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url?.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname));
}

const isOk = ({ status }: Response): boolean => status >= 200 && status < 300;

/** What an answer means that is no success. */
function troubleOf({ status }: Response): RemoteTrouble {
  // Who isn't known isn't let in anywhere; all else may be of the one file.
  if (status === 401) return new RemoteTrouble('refused');
  if (status === 403) return new RemoteTrouble('refused', true);
  if (status === 507 || status === 413) return new RemoteTrouble('full');
  return new RemoteTrouble(status >= 500 ? 'away' : 'no-folder', true);
}

/** What an answer brings, no more of it than is sensible; it may stop in the middle. */
async function bodyOf(answer: Response, most: number): Promise<Bytes> {
  const body = await readBody(answer, most).catch(() => {
    throw new RemoteTrouble('away', true);
  });
  if (!body) throw new RemoteTrouble('no-folder', true);
  return body;
}

/** A page to log in is sent with 200 as well. */
const isPage = (bytes: Bytes): boolean => bytes[0] === 0x3c;

function pathIn({ pathname }: URL): string | null {
  try {
    return decodeURIComponent(pathname).replace(/\/+$/, '');
  } catch {
    return null;
  }
}

/** A name of one step down. Dots alone are a step up or none, and come through where a slash beside them is written as `%2F`. */
const isName = (name: string): boolean => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name);

/** Names that an answer to PROPFIND lists under a folder; workers have no parser for XML. */
function namesIn(xml: string, folder: URL): string[] {
  const own = pathIn(folder) ?? folder.pathname;
  return [...xml.matchAll(/<(?:[\w-]{1,40}:)?href\b[^<>]{0,200}>([^<>]{0,2000})</gi)].flatMap(([, href = '']) => {
    const url = URL.parse(href.replaceAll('&amp;', '&').trim(), folder);
    const path = url && pathIn(url);
    if (path === null) return [];
    const name = path.slice(own.length + 1);
    return path.startsWith(`${own}/`) && isName(name) ? [name] : [];
  });
}

/** The person's own WebDAV folder as a remote: PUT, GET, DELETE, PROPFIND and MKCOL, no locks and no conditions (servers disagree on them). */
export function webFolder(folder: WebFolder): Remote {
  const root = new URL(`${ROOT.join('/')}/`, folder.address);
  const headers = { Authorization: authorization(folder) };

  async function ask(method: string, url: URL, more: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    // Cookies would make some servers ask for a token (Nextcloud).
    const how = { method, signal, credentials: 'omit', cache: 'no-store', redirect: 'error' } as const;
    try {
      return await fetch(url, { ...how, ...more, headers: { ...headers, ...more.headers } });
    } catch {
      throw new RemoteTrouble('away');
    }
  }

  /** Makes the folders above a file, one after the other; those that are there answer 405, or whatever they like. */
  async function makeFolders(path: string): Promise<void> {
    let url = new URL(folder.address);
    for (const name of [...ROOT, ...path.split('/').slice(0, -1)]) {
      url = new URL(`${name}/`, url);
      await ask('MKCOL', url);
    }
  }

  return {
    async list(name) {
      const url = new URL(name === '' ? '' : `${name}/`, root);
      const xml = { Depth: '1', 'Content-Type': 'application/xml' };
      const answer = await ask('PROPFIND', url, { headers: xml, body: PROPFIND });
      if (answer.status === 401 || answer.status === 403) throw troubleOf(answer);
      if (answer.status === 404) return [];
      if (answer.status !== 207) return null;
      return namesIn(new TextDecoder().decode(await bodyOf(answer, MOST_LISTED_BYTES)), url);
    },
    async read(path) {
      const answer = await ask('GET', new URL(path, root));
      if (answer.status === 404 || answer.status === 410) return null;
      if (!isOk(answer)) throw troubleOf(answer);
      const bytes = await bodyOf(answer, MOST_BYTES);
      if (isPage(bytes)) throw new RemoteTrouble('no-folder');
      return bytes;
    },
    async write(path, bytes) {
      const put = (): Promise<Response> => ask('PUT', new URL(path, root), { body: bytes });
      let answer = await put();
      if (!isOk(answer) && [403, 404, 405, 409].includes(answer.status)) {
        await makeFolders(path);
        answer = await put();
      }
      if (!isOk(answer)) throw troubleOf(answer);
    },
    async remove(path) {
      const answer = await ask('DELETE', new URL(path, root));
      if ([401, 403, 423].includes(answer.status) || answer.status >= 500) throw troubleOf(answer);
    },
  };
}
