import { type Bytes, type Remote, RemoteTrouble } from '@/utils/devices/remote';

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
/** No file of a device is near as large. */
const MOST_BYTES = 100_000_000;
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
  if (status === 401 || status === 403) return new RemoteTrouble('refused');
  if (status === 507 || status === 413) return new RemoteTrouble('full');
  return new RemoteTrouble(status >= 500 ? 'away' : 'no-folder');
}

/** A page to log in is sent with 200 as well. */
const isPage = (bytes: Bytes): boolean => bytes[0] === 0x3c;

/** Names that an answer to PROPFIND lists under a folder; workers have no parser for XML. */
function namesIn(xml: string, folder: URL): string[] {
  const own = decodeURIComponent(folder.pathname).replace(/\/+$/, '');
  return [...xml.matchAll(/<(?:[\w-]+:)?href[^>]*>([^<]*)</gi)].flatMap(([, href = '']) => {
    const url = URL.parse(href.replaceAll('&amp;', '&').trim(), folder);
    if (!url) return [];
    const path = decodeURIComponent(url.pathname).replace(/\/+$/, '');
    const name = path.slice(own.length + 1);
    return path.startsWith(`${own}/`) && /^[\w.-]+$/.test(name) ? [name] : [];
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
      return answer.status === 207 ? namesIn(await answer.text(), url) : null;
    },
    async read(path) {
      const answer = await ask('GET', new URL(path, root));
      if (answer.status === 404 || answer.status === 410) return null;
      if (!isOk(answer)) throw troubleOf(answer);
      if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
      const bytes = new Uint8Array(await answer.arrayBuffer());
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
      await ask('DELETE', new URL(path, root));
    },
  };
}
