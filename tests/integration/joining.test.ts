// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetDevice, syncDevices } from '@/entrypoints/background/sync-devices';
import { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { forgetSync, knownFolder, saveSync, syncOf } from '@/utils/db/sync-store';
import { logTask } from '@/utils/db/task-store';
import { EXCHANGE_EVERY } from '@/utils/devices/back-off';
import { freshSalt, keyOfPassphrase } from '@/utils/platform/sealing';
import { MINUTE } from '@/utils/time/brands';
import { aDraft, moment, NOON, played, record } from '../unit/db/builders';
import { DAV_SERVERS, type DavServer } from './servers/dav-servers';

let names = 0;

async function aDevice(place: Pick<DavServer, 'address' | 'user' | 'password'>, passphrase = 'a river in the morning') {
  names += 1;
  const name = `joining-${names}`;
  const db = new LoopbreakDatabase(name);
  const first = {
    ...{ device: name, epoch: name, name, seq: 0, told: 0 },
    ...{ files: [], before: [], seen: [], devices: [] },
  };
  const connect = async (words = passphrase): Promise<void> =>
    saveSync(db, {
      ...{ address: place.address, user: place.user, password: place.password, others: [], forked: false },
      ...{ base: await keyOfPassphrase(words), salt: freshSalt(), doneAt: null, told: '', trouble: null },
      own: (await knownFolder(db, place.address, place.user)) ?? first,
    });
  await connect();
  const exchange = async (minutes = 0, when: Parameters<typeof syncDevices>[2] = 'now') => {
    await syncDevices(db, moment(minutes), when);
    return (await syncOf(db))?.trouble ?? null;
  };
  return { db, name, connect, exchange };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a folder', () => {
  let server: DavServer;
  beforeAll(async () => {
    const [, start] = DAV_SERVERS[0];
    server = await start();
  }, 20_000);
  afterAll(() => server?.stop());

  const emptied = async (): Promise<void> => {
    const auth = `Basic ${Buffer.from(`${server.user}:${server.password}`).toString('base64')}`;
    await fetch(new URL('loopbreak/', server.address), { method: 'DELETE', headers: { Authorization: auth } });
  };

  it('gives its settings to a device that joins, and takes none of its welcome’s (case 46)', async () => {
    const [first, second] = [await aDevice(server), await aDevice(server)];
    await saveSettings(first.db, { goal: 0.6, dayStartsAt: 300 }, moment(-1000));
    await first.exchange();
    await saveSettings(second.db, { scenario: 'graduate' }, moment(0));
    await logTask(second.db, aDraft(), 'a', moment(0));
    for (const device of [second, first, second]) expect(await device.exchange(10)).toBeNull();
    for (const { db } of [first, second]) expect(await readSettings(db)).toMatchObject({ goal: 0.6, dayStartsAt: 300 });
    // From then on what was said last stands, on whichever of them.
    await saveSettings(second.db, { goal: 0.5 }, moment(20));
    for (const device of [second, first]) await device.exchange(30);
    expect((await readSettings(first.db)).goal).toBe(0.5);
  }, 30_000);

  it('that is disconnected during an exchange stays disconnected, and is told no more', async () => {
    await emptied();
    const one = await aDevice(server);
    await record(one.db, played('s', 0, 30));
    const real = globalThis.fetch;
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, how) => {
      if (how?.method === 'PUT' && asked.length === 0) await forgetSync(one.db);
      if (how?.method === 'PUT') asked.push(String(url));
      return real(url, how);
    });
    await one.exchange();
    expect(await syncOf(one.db)).toBeNull();
    expect(asked.filter((url) => url.includes('HEAD'))).toEqual([]);
  }, 30_000);

  it('knows a device again that was disconnected, also after a passphrase that was mistyped', async () => {
    await emptied();
    const [one, two] = [await aDevice(server), await aDevice(server)];
    await logTask(one.db, aDraft(), 'a', moment(0));
    for (const device of [one, two]) expect(await device.exchange()).toBeNull();
    await forgetSync(two.db);
    await two.connect('a rivre in the morning');
    expect(await two.exchange()).toBe('sealed');
    await forgetSync(two.db);
    await two.connect();
    await logTask(two.db, aDraft(), 'b', moment(1));
    for (const device of [two, one]) expect(await device.exchange()).toBeNull();
    expect(await one.db.tasks.count()).toBe(2);
    expect((await syncOf(one.db))?.others.map(({ device }) => device)).toEqual([two.name]);
    expect((await syncOf(one.db))?.locked).toEqual([]);
  }, 30_000);

  it('forgets a device that is no longer used', async () => {
    await emptied();
    const [one, two] = [await aDevice(server), await aDevice(server)];
    await logTask(one.db, aDraft(), 'a', moment(0));
    for (const device of [one, two]) await device.exchange();
    await forgetDevice(two.db, one.name, moment(1));
    expect(await syncOf(two.db)).toMatchObject({ others: [], trouble: null });
    expect(await two.db.tasks.count()).toBe(1);
    expect(await one.exchange()).toBe('emptied');
  }, 30_000);

  it('of two machines gives one that joins the settings that were said last, whichever is heard first', async () => {
    await emptied();
    const [first, second] = [await aDevice(server), await aDevice(server)];
    // By name the one with the older settings comes last.
    await saveSettings(second.db, { goal: 0.3 }, moment(-2000));
    await second.exchange();
    await forgetSync(first.db);
    await first.connect();
    await first.exchange();
    await saveSettings(first.db, { goal: 0.6 }, moment(-1000));
    await first.exchange();
    const joins = await aDevice(server);
    expect(await joins.exchange(10)).toBeNull();
    expect((await readSettings(joins.db)).goal).toBe(0.6);
  }, 60_000);

  it('that refuses to delete keeps the device, and says so', async () => {
    await emptied();
    const [one, two] = [await aDevice(server), await aDevice(server)];
    await logTask(one.db, aDraft(), 'a', moment(0));
    for (const device of [one, two]) expect(await device.exchange()).toBeNull();
    const real = globalThis.fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, how) =>
      how?.method === 'DELETE' ? new Response(null, { status: 403 }) : real(url, how),
    );
    await forgetDevice(two.db, one.name, moment(1));
    expect(await syncOf(two.db)).toMatchObject({ trouble: 'refused', others: [{ device: one.name }] });
    vi.restoreAllMocks();
    expect(await one.exchange()).toBeNull();
  }, 60_000);

  it('that is disconnected while nobody answers stays disconnected', async () => {
    await emptied();
    const one = await aDevice(server);
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      await forgetSync(one.db);
      throw new TypeError('no network');
    });
    await one.exchange();
    expect(await syncOf(one.db)).toBeNull();
  }, 30_000);

  it('isn’t told what nudges learned', async () => {
    await emptied();
    const [one, two] = [await aDevice(server), await aDevice(server)];
    await one.db.meta.put({ id: 'nudging', state: { phase: 'of one' } });
    await logTask(one.db, aDraft(), 'a', moment(0));
    for (const device of [one, two]) await device.exchange();
    expect(await two.db.tasks.count()).toBe(1);
    expect(await two.db.meta.get('nudging')).toBeUndefined();
  }, 30_000);
});

describe('a server that misbehaves', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function answering(
    answer: Parameters<typeof createServer>[1],
  ): Promise<{ address: string; asked: () => number }> {
    let asked = 0;
    const made = createServer((request, response) => {
      asked += 1;
      answer?.(request, response);
    });
    server = made;
    await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
    const at = made.address();
    return { address: `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/`, asked: () => asked };
  }

  it('is said to be, and is asked less and less often by itself', async () => {
    const { address, asked } = await answering((_, response) => response.writeHead(401).end());
    const { db, exchange } = await aDevice({ address, user: 'ada', password: 'x' });
    expect(await exchange(0, 'due')).toBe('refused');
    const first = asked();
    await exchange(10, 'due');
    expect(asked()).toBe(first);
    await exchange(31, 'due');
    expect(asked()).toBeGreaterThan(first);
    expect(await syncOf(db)).toMatchObject({ fails: 2, nextAt: NOON + 31 * MINUTE + 2 * EXCHANGE_EVERY });
    const second = asked();
    await exchange(32, 'now');
    expect(asked()).toBeGreaterThan(second);
  });

  it.each([
    ['stops in the middle of a list', 207, '<multistatus><response><href>/loopbreak/v1/x', 100_000],
    ['names what is no name', 207, '<d:href>/loopbreak/v1/%E0%A4%A</d:href><d:href>%</d:href>', null],
    ['sends a list that is hard to read', 207, '<href'.repeat(100_000), null],
  ])('%s, and the exchange ends with a word', async (_, status, body, length) => {
    const { address } = await answering((request, response) => {
      if (request.method !== 'PROPFIND') return response.writeHead(404).end();
      response.writeHead(status, length === null ? {} : { 'content-length': length });
      response.write(body, () => (length === null ? response.end() : response.destroy()));
    });
    const { db, exchange } = await aDevice({ address, user: 'ada', password: 'x' });
    await logTask(db, aDraft(), 'a', moment(0));
    const began = performance.now();
    await exchange();
    expect((await syncOf(db))?.trouble).toMatch(/away|no-folder/);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await db.tasks.count()).toBe(1);
  });
});
