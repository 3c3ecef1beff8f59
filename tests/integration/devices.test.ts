// @vitest-environment node
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncDevices } from '@/entrypoints/background/sync-devices';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import { LoopbreakDatabase } from '@/utils/db/database';
import { startExperience } from '@/utils/db/experience-store';
import type { Moment } from '@/utils/db/moment';
import { keepPicture } from '@/utils/db/picture-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { saveSync, syncOf } from '@/utils/db/sync-store';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { freshSalt, keyOfPassphrase } from '@/utils/platform/sealing';
import { epochMs, HOUR } from '@/utils/time/brands';
import { aDraft, BERLIN, moment, NOON, played, record } from '../unit/db/builders';
import { DAV_SERVERS, type DavServer } from './servers/dav-servers';

const blobOf = (text: string): Blob => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
const webp = (rest = '', size = '\x1c'): Blob =>
  blobOf(`RIFF${size}\0\0\0WEBPVP8 \x10\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01pixels${rest}`);
const [BARE, WITH_PLACE] = [webp(), webp('EXIF\x04\0\0\0GPS!', '\x28')];
const ANEW = blobOf('RIFF\x1c\0\0\0WEBPVP8 \x10\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01drawn!');
const png = (width: string, height: string): Blob =>
  blobOf(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${width}${height}\x08\x02\0\0\0`);
const [DRAWING, BOMB] = [png('\0\0\x02\x80', '\0\0\x01\xe0'), png('\0\0\x75\x30', '\0\0\x75\x30')];

function pretendToDecode(): void {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close: () => {} }));
  const canvas = { getContext: () => ({ drawImage: () => {} }), convertToBlob: async () => ANEW };
  vi.stubGlobal('OffscreenCanvas', function Canvas() {
    return canvas;
  });
}

afterEach(() => vi.unstubAllGlobals());
const momentOf = ({ now }: Clock): Moment => ({ at: epochMs(now), zone: BERLIN });
/** A moment so many days after the first one. */
const onDay = (days: number): number => NOON + days * 24 * HOUR;

let names = 0;

const PASSPHRASE = 'a river in the morning';

/** A machine's clock, which a test sets. */
interface Clock {
  now: number;
}

async function aDevice(
  server: Pick<DavServer, 'address' | 'user' | 'password'>,
  passphrase = PASSPHRASE,
  clock: Clock | null = null,
) {
  names += 1;
  const name = `device-${names}`;
  const db = new LoopbreakDatabase(name, () => clock?.now ?? Date.now());
  await saveSync(db, {
    ...{ address: server.address, user: server.user, password: server.password },
    ...{ base: await keyOfPassphrase(passphrase), salt: freshSalt(), doneAt: null, told: '', trouble: null },
    ...{ others: [], forked: false },
    own: { device: name, epoch: name, name, seq: 0, told: 0, files: [], before: [], seen: [], devices: [] },
  });
  const exchange = async (again = false) => {
    await syncDevices(db, clock ? momentOf(clock) : moment(0), again ? 'again' : 'now');
    return (await syncOf(db))?.trouble ?? null;
  };
  return { db, name, exchange };
}

const textOf = async (db: LoopbreakDatabase): Promise<string> => [...archiveText(await readRecords(db), NOON)].join('');

const authOf = ({ user, password }: DavServer): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** What lies at a place of the folder; null where nothing does. */
async function lyingAt(server: DavServer, url: string): Promise<Buffer | null> {
  const answered = await fetch(url, { headers: { Authorization: authOf(server) } });
  return answered.ok ? Buffer.from(await answered.arrayBuffer()) : null;
}

/** The same once the server has done with a write that was cut: while it still does something there it may break off its answers. */
async function leftAt(server: DavServer, url: string): Promise<Buffer | null> {
  let before: Buffer | null | undefined;
  const isSame = async (): Promise<boolean> => {
    const now = await lyingAt(server, url).catch(() => undefined);
    const same =
      now !== undefined && before !== undefined && (now?.equals(before ?? Buffer.alloc(0)) ?? before === null);
    before = now;
    return same;
  };
  await expect.poll(isSame, { interval: 100, timeout: 20_000 }).toBe(true);
  return before ?? null;
}

/** Servers that leave half a file where a write was cut; the others keep what was there before. */
const TEARS: ReadonlySet<string> = new Set(['webdav-server', 'rclone']);

/** A write that was cut: where it went, what it was to be, and how much of that the server was sent. */
interface Cut {
  readonly url: string;
  readonly whole: Buffer;
  readonly sent: number;
}

/** Announces a whole write, sends half of it and hangs up; ends when the server has hung up as well. */
async function sendHalf(server: DavServer, { url, whole }: Omit<Cut, 'sent'>): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const half = whole.subarray(0, Math.ceil(whole.length / 2));
  const about = [`PUT ${pathname} HTTP/1.1`, `Host: ${hostname}`, `Authorization: ${authOf(server)}`];
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.resume();
  socket.write(`${about.join('\r\n')}\r\nContent-Length: ${whole.length}\r\n\r\n`);
  socket.end(half);
  socket.setTimeout(5_000, () => socket.destroy());
  await once(socket, 'close');
  return half.length;
}

/** The next write to such a place is cut in the middle; gives what was cut. */
function cutNext(server: DavServer, place: RegExp): Promise<Cut> {
  return new Promise((resolve) => {
    const whole = globalThis.fetch;
    const line = vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked, how) => {
      const url = String(asked);
      if (how?.method !== 'PUT' || !place.test(url)) return whole(asked, how);
      line.mockRestore();
      const body = Buffer.from(await new Response(how.body ?? null).arrayBuffer());
      resolve({ url, whole: body, sent: await sendHalf(server, { url, whole: body }) });
      throw new TypeError('the line was cut');
    });
  });
}

/** Begins a PUT, says that it is long, and cuts the line. */
async function tear({ address, user, password }: DavServer, path: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  await new Promise<void>((done) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `PUT /loopbreak/v1/${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Basic ${auth}\r\nContent-Length: 100000\r\n\r\n`,
      );
      socket.write('x'.repeat(1000), () => setTimeout(() => socket.destroy(), 200));
    });
    socket.on('close', () => done());
    socket.on('error', () => done());
  });
  await new Promise((done) => setTimeout(done, 300));
}

async function emptied({ address, user, password }: DavServer): Promise<void> {
  const auth = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  await fetch(new URL('loopbreak/', address), { method: 'DELETE', headers: { Authorization: auth } });
}

const headAt = ({ address, user, password }: DavServer, device: string, place: string) =>
  [
    new URL(`loopbreak/v1/${device}/${place}`, address),
    { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
  ] as const;

async function headOf(server: DavServer, device: string, place: string): Promise<ArrayBuffer> {
  const [address, headers] = headAt(server, device, place);
  return (await fetch(address, { headers })).arrayBuffer();
}

async function putHead(server: DavServer, device: string, place: string, body: ArrayBuffer): Promise<void> {
  const [address, headers] = headAt(server, device, place);
  await fetch(address, { method: 'PUT', headers, body });
}

for (const [name, start] of DAV_SERVERS) {
  // Where all of it is to be tested, a server that is missing is a failure.
  describe.skipIf(start === null && !process.env.CI)(`devices and a folder of ${name}`, () => {
    let server: DavServer;
    beforeAll(async () => {
      if (!start) throw new Error(`there is no ${name} on this machine`);
      server = await start();
    }, 20_000);
    afterAll(() => server?.stop());

    it('come to the same: told, heard, changed and deleted, torn and mended, copied (cases 45, 46, 48, 49, 52)', async () => {
      const [one, two] = [await aDevice(server), await aDevice(server)];
      await record(one.db, played('s', 0, 30));
      await logTask(one.db, aDraft({ title: 'a radio' }), 'a', moment(40));
      await logTask(one.db, aDraft({ title: 'a clock' }), 'b', moment(50));
      expect(await one.exchange()).toBeNull();
      expect(await two.exchange()).toBeNull();
      expect(await textOf(two.db)).toBe(await textOf(one.db));
      await deleteTask(two.db, 'a');
      await editTask(one.db, 'b', { title: 'a clock that ticks' });
      await record(two.db, played('t', 100, 130));
      for (const device of [two, one, two, one]) expect(await device.exchange()).toBeNull();
      expect(await textOf(two.db)).toBe(await textOf(one.db));
      expect((await one.db.tasks.toArray()).map(({ title }) => title)).toEqual(['a clock that ticks']);
      for (const head of ['HEAD.a', 'HEAD.b']) {
        await tear(server, `${one.name}/${head}`);
        const three = await aDevice(server);
        await three.exchange();
        expect(await three.db.intervals.count()).toBe(2);
        await logTask(one.db, aDraft({ title: `after ${head}` }), head, moment(60));
        expect(await one.exchange()).toBeNull();
        await two.exchange();
        expect(await two.db.tasks.get(head)).toBeDefined();
      }
      const copied = new LoopbreakDatabase(`${one.name}-copied`);
      const sync = await syncOf(one.db);
      if (sync) await saveSync(copied, sync);
      await logTask(copied, aDraft({ title: 'on the copied machine' }), 'copied', moment(70));
      await logTask(one.db, aDraft({ title: 'on the first' }), 'first', moment(70));
      expect(await one.exchange()).toBeNull();
      await syncDevices(copied, moment(0));
      expect((await syncOf(copied))?.forked).toBe(true);
      expect((await syncOf(copied))?.own.device).not.toBe(one.name);
      expect(await one.exchange()).toBeNull();
      expect(await one.db.tasks.get('copied')).toBeDefined();
      for (const { db } of [one, two]) expect(await checkRollups(db)).toEqual([]);
    }, 180_000);

    it('say so where the folder shows an earlier state than before, until the device tells again', async () => {
      await emptied(server);
      const [one, two] = [await aDevice(server), await aDevice(server)];
      const behind = async () => (await syncOf(two.db))?.others.map((other) => other.behind);
      await logTask(one.db, aDraft(), 'a', moment(0));
      await one.exchange();
      const earlier = await headOf(server, one.name, 'HEAD.a');
      for (const id of ['b', 'c']) {
        await logTask(one.db, aDraft(), id, moment(1));
        expect(await one.exchange()).toBeNull();
      }
      expect(await two.exchange()).toBeNull();
      expect(await behind()).toEqual([false]);
      // The head before the last lies in the other place.
      const last = await headOf(server, one.name, 'HEAD.a');
      await putHead(server, one.name, 'HEAD.a', earlier);
      expect(await two.exchange()).toBeNull();
      expect(await behind()).toEqual([true]);
      // Having been seen once doesn't make it the newest.
      await two.exchange();
      expect(await behind()).toEqual([true]);
      expect(await two.db.tasks.count()).toBe(3);
      await putHead(server, one.name, 'HEAD.a', last);
      await two.exchange();
      expect(await behind()).toEqual([false]);
    }, 180_000);

    it('take a picture in as any that is chosen: written anew where anything comes along with it, or not at all', async () => {
      pretendToDecode();
      await emptied(server);
      const [one, two] = [await aDevice(server), await aDevice(server)];
      const pictures = { bare: BARE, place: WITH_PLACE, drawing: DRAWING, bomb: BOMB };
      for (const [id, blob] of Object.entries(pictures)) {
        await startExperience(one.db, id, { title: id, tools: ['CSS', 'Audacity'], done: 'a sound' }, moment(0));
        await keepPicture(one.db, id, 'before', { blob, width: 640, height: 480, at: NOON });
      }
      expect(await one.exchange()).toBeNull();
      expect(await two.exchange()).toBeNull();
      const there = await two.db.pictures.toArray();
      const bytes = await Promise.all(there.map(async ({ id, blob }) => [id, await blob.text()]));
      expect(Object.fromEntries(bytes)).toEqual({
        'bare/before': await BARE.text(),
        'place/before': await ANEW.text(),
        'drawing/before': await ANEW.text(),
      });
    }, 60_000);

    it('read what was told before where a write was cut, and the next exchange mends it (case 48)', async () => {
      await emptied(server);
      const [one, two] = [await aDevice(server), await aDevice(server)];
      await logTask(one.db, aDraft(), 'before', moment(0));
      for (const device of [one, two]) expect(await device.exchange()).toBeNull();
      const lay: string[] = [];
      // The heads in turn: each write goes to the older one.
      for (const [what, place] of Object.entries({
        records: /\/(?!HEAD)[^/]+$/,
        'HEAD.a': /HEAD\.a$/,
        'HEAD.b': /HEAD\.b$/,
      })) {
        await logTask(one.db, aDraft(), what, moment(10));
        const cut = cutNext(server, place);
        expect(await one.exchange()).toBe('away');
        const { url, whole, sent } = await cut;
        expect(sent).toBeGreaterThan(0);
        const lies = await leftAt(server, url);
        expect(lies?.equals(whole) ?? false, 'the whole of it was never sent').toBe(false);
        lay.push(lies === null ? 'nothing' : whole.subarray(0, lies.length).equals(lies) ? 'a part' : 'the one before');
        const late = await aDevice(server);
        for (const device of [two, late]) {
          expect(await device.exchange()).toBeNull();
          expect(await device.db.tasks.get('before')).toBeDefined();
          expect(await device.db.tasks.get(what)).toBeUndefined();
        }
        for (const device of [one, two, late]) expect(await device.exchange()).toBeNull();
        for (const device of [two, late]) expect(await device.db.tasks.get(what)).toBeDefined();
        expect(await textOf(two.db)).toBe(await textOf(one.db));
      }
      expect(lay.includes('a part'), `${name} had ${lay}`).toBe(TEARS.has(name));
    }, 180_000);

    it('keep what they have where the folder is emptied, refused, or sealed otherwise (cases 47, 54)', async () => {
      await emptied(server);
      const one = await aDevice(server);
      await logTask(one.db, aDraft(), 'a', moment(0));
      expect(await one.exchange()).toBeNull();
      const stranger = await aDevice(server, 'another passphrase');
      expect(await stranger.exchange()).toBe('sealed');
      expect(await stranger.db.tasks.count()).toBe(0);
      const wrong = await aDevice({ ...server, password: 'wrong' });
      expect(await wrong.exchange()).toBe('refused');
      await emptied(server);
      expect(await one.exchange()).toBe('emptied');
      expect(await one.exchange()).toBe('emptied');
      expect(await one.db.tasks.count()).toBe(1);
      expect(await one.exchange(true)).toBeNull();
      const two = await aDevice(server);
      expect(await two.exchange()).toBeNull();
      expect(await two.db.tasks.count()).toBe(1);
    }, 180_000);
  });
}

/** Changes the one task, whatever it is called by then. */
type Change = 'edited' | 'deleted';
const CHANGE = {
  edited: (db: LoopbreakDatabase) => editTask(db, 'a', { title: 'a radio with two knobs' }),
  deleted: (db: LoopbreakDatabase) => deleteTask(db, 'a'),
} as const;

describe('devices that were apart', () => {
  let server: DavServer;
  beforeAll(async () => {
    server = await DAV_SERVERS[0][1]();
  });
  afterAll(() => server.stop());
  beforeEach(() => emptied(server));

  /** Two devices with clocks of their own that have the same task. */
  async function twoDevices(ahead = 0) {
    const [right, other] = [{ now: onDay(0) }, { now: onDay(ahead) }];
    const [one, two] = [await aDevice(server, PASSPHRASE, right), await aDevice(server, PASSPHRASE, other)];
    await logTask(one.db, aDraft({ title: 'a radio' }), 'a', momentOf(right));
    for (const device of [one, two]) expect(await device.exchange()).toBeNull();
    expect(await two.db.tasks.get('a')).toMatchObject({ title: 'a radio' });
    const at = (day: number): void => {
      right.now = onDay(day);
      other.now = onDay(day + ahead);
    };
    return { one: { ...one, clock: right }, two: { ...two, clock: other }, at };
  }

  const orders = (['edited', 'deleted'] as const).flatMap((last) =>
    [false, true].flatMap((reversed) => [false, true].map((laterFirst) => ({ last, reversed, laterFirst }))),
  );

  it.each(orders)(
    'take of one task what was said last: $last, by the other one: $reversed, whose exchange comes first: $laterFirst (case 45)',
    async ({ last, reversed, laterFirst }) => {
      const { one, two, at } = await twoDevices();
      const first: Change = last === 'edited' ? 'deleted' : 'edited';
      const [earlier, later] = reversed ? [two, one] : [one, two];
      at(3);
      await CHANGE[first](earlier.db);
      at(28);
      await CHANGE[last](later.db);
      at(30);
      const [before, behind] = laterFirst ? [later, earlier] : [earlier, later];
      for (const device of [before, behind, before, behind]) expect(await device.exchange()).toBeNull();
      for (const { db } of [one, two]) {
        const titles = (await db.tasks.toArray()).map(({ title }) => title);
        expect(titles).toEqual(last === 'edited' ? ['a radio with two knobs'] : []);
        expect(await checkRollups(db)).toEqual([]);
      }
      expect(await textOf(two.db)).toBe(await textOf(one.db));
    },
  );

  it('for 400 days: what it recorded and never told joins, and what was changed and deleted elsewhere stays so (case 51)', async () => {
    const { one, two: silent, at } = await twoDevices();
    await logTask(one.db, aDraft({ title: 'a clock' }), 'b', momentOf(one.clock));
    for (const device of [one, silent]) expect(await device.exchange()).toBeNull();
    const days = Array.from({ length: 30 }, (_, index) => 100 + index);
    for (const day of days) {
      at(day);
      await logTask(silent.db, aDraft({ title: `made on ${day}` }), `day-${day}`, momentOf(silent.clock));
      await record(silent.db, played(`s${day}`, day * 24 * 60, day * 24 * 60 + 20));
    }
    at(200);
    await deleteTask(one.db, 'a');
    at(250);
    await editTask(one.db, 'b', { title: 'a clock that ticks' });
    for (let day = 260; day < 400; day += 20) {
      at(day);
      await logTask(one.db, aDraft({ title: 'meanwhile' }), `meanwhile-${day}`, momentOf(one.clock));
      expect(await one.exchange()).toBeNull();
    }
    at(400);
    for (const device of [silent, one, silent]) expect(await device.exchange()).toBeNull();
    for (const { db } of [one, silent]) {
      const tasks = await db.tasks.toArray();
      expect(tasks.filter(({ id }) => id.startsWith('day-'))).toHaveLength(days.length);
      expect(tasks.filter(({ id }) => id.startsWith('meanwhile-'))).toHaveLength(7);
      expect(await db.intervals.count()).toBe(days.length);
      expect(tasks.find(({ id }) => id === 'a')).toBeUndefined();
      expect(tasks.find(({ id }) => id === 'b')).toMatchObject({ title: 'a clock that ticks' });
      expect(await checkRollups(db)).toEqual([]);
    }
    expect(await textOf(silent.db)).toBe(await textOf(one.db));
  });

  it('one of them five days ahead of time: it doesn’t win for good, and whose clock it is is known (case 53)', async () => {
    const { one, two: ahead, at } = await twoDevices(5);
    await editTask(ahead.db, 'a', { title: 'from a clock that is ahead' });
    for (const device of [ahead, one]) expect(await device.exchange()).toBeNull();
    expect(await one.db.tasks.get('a')).toMatchObject({ title: 'from a clock that is ahead' });
    const [other] = (await syncOf(one.db))?.others ?? [];
    expect((other?.writtenAt ?? 0) - one.clock.now).toBe(onDay(5) - onDay(0));
    at(1 / 24);
    await editTask(one.db, 'a', { title: 'from the right one' });
    for (const device of [one, ahead, one]) expect(await device.exchange()).toBeNull();
    for (const { db } of [one, ahead]) expect(await db.tasks.get('a')).toMatchObject({ title: 'from the right one' });
    expect(await textOf(ahead.db)).toBe(await textOf(one.db));
  });
});
