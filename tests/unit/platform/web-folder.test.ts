// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RemoteTrouble } from '@/utils/devices/remote';
import { isSafeAddress, webFolder } from '@/utils/platform/web-folder';

const MEGABYTE = 1_000_000;

let server: Server | undefined;
/** Conditions that any request of this file was sent with: servers disagree on them, so that there may be none (case 49). */
const conditions: string[] = [];
afterEach(() => {
  server?.close();
  vi.unstubAllGlobals();
  expect(conditions).toEqual([]);
});

/** A server that answers as it is told to, and what it was asked. */
async function answering(listener: RequestListener) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    conditions.push(...Object.keys(request.headers).filter((name) => name.startsWith('if-')));
    request.resume();
    request.on('end', () => listener(request, response));
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { asked, folder: webFolder({ address: `http://127.0.0.1:${port}/dav/`, user: 'a', password: 'b' }) };
}

const saying =
  (status: number, body = '', type = 'text/plain'): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'Content-Type': type }).end(body);

async function troubleOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (reason: unknown) => (reason instanceof RemoteTrouble ? reason.trouble : String(reason)),
  );
}

describe('a WebDAV folder', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [418, 'no-folder'],
    [500, 'away'],
    [503, 'away'],
  ])('that answers %i to a reading is %s (case 47)', async (status, trouble) => {
    const { folder } = await answering(saying(status));
    expect(await troubleOf(folder.read('x/HEAD.a'))).toBe(trouble);
  });

  it('that shows a page to log in with 200 is no folder (case 47)', async () => {
    const { folder } = await answering(saying(200, '<!doctype html><form>', 'text/html'));
    expect(await troubleOf(folder.read('x/HEAD.a'))).toBe('no-folder');
  });

  it('that leads elsewhere isn’t followed, with the password', async () => {
    const { folder, asked } = await answering(
      (_, response) => void response.writeHead(302, { Location: '/else' }).end(),
    );
    expect(await troubleOf(folder.read('x/HEAD.a'))).toBe('away');
    expect(asked).toEqual(['GET /dav/loopbreak/v1/x/HEAD.a']);
  });

  it('that has no such file has none, and that is no trouble', async () => {
    const { folder } = await answering(saying(404));
    expect(await folder.read('x/HEAD.a')).toBeNull();
    expect(await folder.list('')).toEqual([]);
  });

  it('that can’t list says so by any other answer (case 49)', async () => {
    for (const status of [200, 400, 405, 501]) {
      const { folder } = await answering(saying(status));
      expect(await folder.list('')).toBeNull();
      server?.close();
    }
  });

  it('lists names beneath it alone, whatever its answer calls them', async () => {
    const { folder } = await answering(
      saying(
        207,
        `<D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/loopbreak/v1/</D:href></D:response>
        <d:response><d:href>/dav/loopbreak/v1/one/</d:href></d:response><response><href>http://127.0.0.1/dav/loopbreak/v1/tw%6f</href></response>
        <D:response><D:href>/dav/other/</D:href></D:response><D:response><D:href>/dav/loopbreak/v1/a%2Fb</D:href></D:response>
        <D:response><D:href>/dav/loopbreak/v1/../../x</D:href></D:response></D:multistatus>`,
      ),
    );
    expect(await folder.list('')).toEqual(['one', 'two']);
  });

  it('lists no way up or to itself, however its slash is written', async () => {
    const hrefs = ['%2E%2E%2F', '..%2f', '.%2F', '...', 'HEAD.a'].map(
      (name) => `<D:href>/dav/loopbreak/v1/one/${name}</D:href>`,
    );
    const { folder } = await answering(saying(207, `<D:multistatus xmlns:D="DAV:">${hrefs.join('')}</D:multistatus>`));
    expect(await folder.list('one')).toEqual(['HEAD.a']);
  });

  it.each([
    ['a file', 200, 100 * MEGABYTE],
    ['a list', 207, 16 * MEGABYTE],
  ])('that doesn’t end with %s is left alone', async (what, status, most) => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += MEGABYTE;
        stream.enqueue(new Uint8Array(MEGABYTE));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body, { status }));
    const folder = webFolder({ address: 'https://cloud.example/', user: 'a', password: 'b' });
    expect(await troubleOf(what === 'a list' ? folder.list('') : folder.read('x/HEAD.a'))).toBe('no-folder');
    expect(sent).toBeGreaterThanOrEqual(most);
    expect(sent).toBeLessThan(most + 5 * MEGABYTE);
  });

  it('is given the password that was typed and no cookies, whatever is asked of it', async () => {
    const fetched = vi.fn(async (_address: URL, _how: RequestInit) => new Response(null, { status: 404 }));
    vi.stubGlobal('fetch', fetched);
    const folder = webFolder({ address: 'https://cloud.example/', user: 'a', password: 'b' });
    await folder.list('one');
    await folder.read('one/HEAD.a');
    await folder.write('one/HEAD.a', new Uint8Array([1])).catch(() => {});
    await folder.remove('one/HEAD.a');
    const methods = fetched.mock.calls.map(([, { method }]) => method);
    expect(new Set(methods)).toEqual(new Set(['PROPFIND', 'GET', 'PUT', 'MKCOL', 'DELETE']));
    for (const [address, how] of fetched.mock.calls) {
      expect(how, `${how.method} ${address}`).toMatchObject({
        ...{ credentials: 'omit', redirect: 'error', cache: 'no-store' },
        headers: { Authorization: `Basic ${btoa('a:b')}` },
      });
    }
  });

  it('gets its folders made, one after the other, and the file once more (case 49)', async () => {
    let made = 0;
    const { folder, asked } = await answering((request, response) => {
      if (request.method === 'MKCOL') made += 1;
      response.writeHead(request.method === 'MKCOL' ? 405 : made > 0 ? 201 : 409).end();
    });
    await folder.write('one/file', new Uint8Array([1]));
    expect(asked).toEqual([
      'PUT /dav/loopbreak/v1/one/file',
      ...['MKCOL /dav/loopbreak/', 'MKCOL /dav/loopbreak/v1/', 'MKCOL /dav/loopbreak/v1/one/'],
      'PUT /dav/loopbreak/v1/one/file',
    ]);
  });

  it('without room says so', async () => {
    const { folder } = await answering(saying(507));
    expect(await troubleOf(folder.write('one/file', new Uint8Array([1])))).toBe('full');
  });

  it('where nobody is, is away', async () => {
    const folder = webFolder({ address: 'http://127.0.0.1:9/', user: 'a', password: 'b' });
    expect(await troubleOf(folder.list(''))).toBe('away');
  });

  it.each([
    ['https://cloud.example/remote.php/dav/files/ada/', true],
    ['http://127.0.0.1:8080/', true],
    ['http://localhost/dav/', true],
    ['http://cloud.example/dav/', false],
    ['ftp://cloud.example/', false],
    ['https://ada:secret@cloud.example/', false],
    ['https://cloud.example/?a=1', false],
    ['javascript:alert(1)', false],
    ['cloud.example', false],
  ])('at %s may be used: %s', (address, safe) => expect(isSafeAddress(address)).toBe(safe));
});
