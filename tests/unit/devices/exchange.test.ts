import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copy, type Entry, entryName } from '@/utils/archive/entries';
import { merge } from '@/utils/archive/merge';
import type { Head } from '@/utils/devices/head';
import { hear, newsOf } from '@/utils/devices/hear';
import { type OwnState, obstacleOf, ownAfter } from '@/utils/devices/own-state';
import { type Bytes, type Remote, RemoteTrouble, type Seal } from '@/utils/devices/remote';
import { removeDevice, type Told, tell } from '@/utils/devices/tell';
import { epochMs } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20));
const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
const text = (of: Bytes): string => new TextDecoder().decode(of);

let names = 0;

/** Seals by writing length and a digest of passphrase, place and text before the text: what doesn't fit doesn't open, as with the real one. */
function sealWith(passphrase: string): Seal {
  const digestOf = (of: Bytes): string => createHash('sha256').update(of).digest('hex');
  const head = (plain: Bytes, place: string): string =>
    `${String(plain.length).padStart(8)}|${digestOf(bytes(`${passphrase}|${place}|${text(plain)}`))}|`;
  const HEAD = 74;
  return {
    seal: async (plain, place) => bytes(head(plain, place) + text(plain)),
    open: async (sealed, place) => {
      const plain = bytes(text(sealed).slice(HEAD));
      return text(sealed).startsWith(head(plain, place)) ? plain : null;
    },
    isWhole: (sealed) => Number(text(sealed).slice(0, 8)) === sealed.length - HEAD,
    digest: async (of) => digestOf(of),
    fresh: () => {
      names += 1;
      return names.toString(16).padStart(32, '0');
    },
  };
}

/** What the next write comes to: all of it, half of it and an error, half of it and "well done", or nothing and an error. */
type Fate = 'whole' | 'torn' | 'torn-silently' | 'lost';

interface Folder extends Remote {
  readonly files: Map<string, Bytes>;
  fates: Fate[];
  lists: boolean;
  /** Files that the server has and can't give. */
  readonly refuses: Set<string>;
  writes: number;
}

function aFolder(): Folder {
  const files = new Map<string, Bytes>();
  const folder: Folder = {
    files,
    fates: [],
    lists: true,
    refuses: new Set(),
    writes: 0,
    list: async (name) => {
      if (!folder.lists) return null;
      const paths = [...files.keys()].map((path) => path.split('/'));
      const found =
        name === '' ? paths.map(([first]) => first) : paths.filter(([first]) => first === name).map(([, file]) => file);
      return [...new Set(found.filter((each) => each !== undefined))];
    },
    read: async (path) => {
      if (folder.refuses.has(path)) throw new RemoteTrouble('away', true);
      return files.get(path) ?? null;
    },
    write: async (path, content) => {
      folder.writes += 1;
      const fate = folder.fates.shift() ?? 'whole';
      if (fate !== 'lost') files.set(path, fate === 'whole' ? content : content.slice(0, content.length / 2));
      if (fate === 'torn' || fate === 'lost') throw new RemoteTrouble('away');
    },
    remove: async (path) => {
      files.delete(path);
    },
  };
  return folder;
}

/** A device as far as the exchange is concerned: what it has, and what it remembers when it is started anew. */
class Device {
  copy: Copy = new Map();
  kept: OwnState;

  constructor(device: string) {
    this.kept = {
      ...{
        device,
        epoch: `epoch-${device}`,
        name: device,
        seq: 0,
        told: 0,
        files: [],
        before: [],
        seen: [],
        devices: [],
      },
    };
  }

  say(entry: Entry): void {
    this.copy = merge(this.copy, new Map([[entryName(entry), entry]]));
  }

  private told(): Told[] {
    const ofTable = Map.groupBy(this.copy.values(), ({ table, id }) => `${table}/${id}`);
    return [...ofTable].map(([part, entries]) => ({
      ...{ part, kind: 'records' },
      plain: bytes(JSON.stringify(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
    }));
  }

  private async listen(remote: Remote, seal: Seal, head: Head): Promise<void> {
    for await (const { heard } of newsOf(remote, seal, head, new Set(this.kept.seen))) {
      for (const { plain } of heard) for (const entry of JSON.parse(text(plain))) this.say(entry);
      this.kept = { ...this.kept, seen: [...this.kept.seen, ...heard.map(({ file }) => file)] };
    }
  }

  async exchange(remote: Remote, seal: Seal, again = false): Promise<string | null> {
    try {
      const hearing = await hear(remote, seal, this.kept);
      for (const head of hearing.others) await this.listen(remote, seal, head);
      this.kept = { ...this.kept, devices: hearing.others.map(({ device }) => device) };
      const obstacle = obstacleOf(this.kept, hearing);
      if (obstacle && !again) return obstacle;
      this.kept = ownAfter(this.kept, hearing, obstacle, () => `anew-${seal.fresh()}`);
      const keep = async (own: OwnState): Promise<void> => {
        this.kept = own;
      };
      await tell(remote, seal, this.kept, { told: this.told(), at: NOW, there: hearing.own, keep });
      return null;
    } catch (reason) {
      if (reason instanceof RemoteTrouble) return reason.trouble;
      throw reason;
    }
  }
}

const entry: fc.Arbitrary<Entry> = fc.record({
  table: fc.constantFrom('tasks', 'intervals', 'plans'),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  row: fc.option(fc.record({ id: fc.constant('a'), title: fc.string({ maxLength: 3 }) })),
  at: fc.nat(20),
});
/** The server's disk is that of an earlier day. */
function putBack({ files }: Folder, state: ReadonlyMap<string, Bytes>): void {
  files.clear();
  for (const [path, content] of state) files.set(path, content);
}

const sorted = (copy: Copy): unknown => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));

describe('devices that exchange through a folder', () => {
  it.each([2, 5])('come to the same, %i of them, whatever is torn or lost on the way', async (count) => {
    const step = fc.record({
      device: fc.nat(count - 1),
      says: fc.option(entry),
      does: fc.constantFrom('exchange', 'exchange', 'exchange', 'lose', 'roll-back', 'refuse'),
      which: fc.nat(),
      fates: fc.array(fc.constantFrom<Fate>('whole', 'whole', 'torn', 'torn-silently', 'lost'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const folder = aFolder();
        const seal = sealWith('river');
        const devices = Array.from({ length: count }, (_, index) => new Device(`device-${index}`));
        let all: Copy = new Map();
        const states: Map<string, Bytes>[] = [];
        for (const { device: index, says, fates, does, which } of steps) {
          const device = devices[index];
          if (says) {
            device?.say(says);
            all = merge(all, new Map([[entryName(says), says]]));
          }
          folder.fates = [...fates];
          const paths = [...folder.files.keys()];
          const path = paths[which % paths.length];
          if (does === 'lose' && path) folder.files.delete(path);
          const back = states[which % states.length];
          if (does === 'roll-back' && back) putBack(folder, back);
          if (does === 'refuse' && path) folder.refuses.add(path);
          await device?.exchange(folder, seal);
          folder.refuses.clear();
          states.push(new Map(folder.files));
        }
        folder.fates = [];
        for (let round = 0; round < 3; round += 1) {
          // Where all that a device told has gone, its person says that it is to be told anew.
          for (const device of devices) {
            const obstacle = await device.exchange(folder, seal);
            if (obstacle !== null) expect(await device.exchange(folder, seal, true)).toBeNull();
          }
        }
        for (const device of devices) expect(sorted(device.copy)).toEqual(sorted(all));
        const late = new Device('late');
        expect(await late.exchange(folder, seal)).toBeNull();
        expect(sorted(late.copy)).toEqual(sorted(all));
      }),
      { numRuns: 300 },
    );
  });

  it('keep what they have where the folder was emptied, and say so', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    device.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    await device.exchange(folder, seal);
    folder.files.clear();
    expect(await device.exchange(folder, seal)).toBe('emptied');
    expect(device.copy.size).toBe(1);
    expect(folder.files.size).toBe(0);
  });

  it('write nothing where nothing changed, and leave nothing lying about', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    for (let times = 1; times <= 13; times += 1) {
      device.say({ table: 'tasks', id: 'a', row: { id: 'a', times }, at: times });
      folder.fates = times % 3 === 0 ? ['lost'] : [];
      await device.exchange(folder, seal);
    }
    const before = new Map(folder.files);
    expect(before.size).toBeLessThanOrEqual(4);
    await device.exchange(folder, seal);
    expect(folder.files).toEqual(before);
  });

  it('notice a profile that was copied', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    device.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    await device.exchange(folder, seal);
    const copied = new Device('one');
    copied.copy = device.copy;
    copied.kept = device.kept;
    device.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 2 });
    expect(await device.exchange(folder, seal)).toBeNull();
    expect(await copied.exchange(folder, seal)).toBe('cloned');
    expect(copied.copy.size).toBe(1);
  });

  it('take what opens and leave what doesn’t: another passphrase, a flipped byte, a file that the server can’t give', async () => {
    const folder = aFolder();
    const [one, two, three] = [new Device('one'), new Device('two'), new Device('three')];
    one.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    one.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 1 });
    two.say({ table: 'tasks', id: 'c', row: { id: 'c' }, at: 1 });
    await one.exchange(folder, sealWith('river'));
    await two.exchange(folder, sealWith('another'), true);
    const [file = ''] = [...folder.files.keys()].filter((path) => /^one\/[0-9a-f]{32}$/.test(path));
    folder.refuses.add(file);
    expect(await three.exchange(folder, sealWith('river'))).toBeNull();
    expect(three.copy.size).toBe(1);
    const { others, locked } = await hear(folder, sealWith('river'), three.kept);
    expect(locked).toEqual(['two']);
    const [head] = others;
    const news = head ? newsOf(folder, sealWith('river'), head, new Set(three.kept.seen)) : [];
    for await (const { spoiled } of news) expect(spoiled).toBe(1);
    folder.refuses.clear();
    const content = folder.files.get(file) ?? new Uint8Array();
    folder.files.set(file, new Uint8Array([...content.slice(0, -1), 0]));
    await three.exchange(folder, sealWith('river'));
    expect(three.copy.size).toBe(1);
    folder.files.set(file, content);
    await three.exchange(folder, sealWith('river'));
    expect([...three.copy.keys()].sort()).toEqual(['tasks/a', 'tasks/b']);
  });

  it('tell nothing beside what another passphrase sealed, until it is said that this one holds from now on', async () => {
    const folder = aFolder();
    const [one, two] = [new Device('one'), new Device('two')];
    one.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    two.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 1 });
    await one.exchange(folder, sealWith('river'));
    const before = new Map(folder.files);
    expect(await two.exchange(folder, sealWith('rivre'))).toBe('locked');
    expect(folder.files).toEqual(before);
    expect(await two.exchange(folder, sealWith('river'))).toBeNull();
    expect(two.copy.size).toBe(2);
    // The passphrase is changed on both, one after the other.
    expect(await one.exchange(folder, sealWith('mountain'))).toBe('locked');
    expect(await one.exchange(folder, sealWith('mountain'), true)).toBeNull();
    expect(await two.exchange(folder, sealWith('mountain'))).toBeNull();
    const three = new Device('three');
    expect(await three.exchange(folder, sealWith('mountain'))).toBeNull();
    expect(three.copy.size).toBe(2);
  });

  it('go on from where a telling was cut off, and leave nothing of it lying about', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    for (let index = 0; index < 12; index += 1) {
      device.say({ table: 'tasks', id: `t${index}`, row: { id: `t${index}` }, at: 1 });
    }
    let times = 0;
    do {
      folder.fates = ['whole', 'whole', 'whole', 'lost'];
      times += 1;
    } while ((await device.exchange(folder, seal)) !== null && times < 10);
    expect(times).toBe(5);
    // Twelve files and a head, and one more each time that was lost.
    expect(folder.writes).toBe(17);
    expect(folder.files.size).toBe(13);
  });

  it('tell anew what the server has lost, or has of an earlier day', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    device.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    await device.exchange(folder, seal);
    const earlier = new Map(folder.files);
    device.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 2 });
    await device.exchange(folder, seal);
    const lose = [
      () => folder.files.delete([...folder.files.keys()].find((path) => !path.includes('HEAD')) ?? ''),
      () => putBack(folder, earlier),
    ];
    for (const [index, happens] of lose.entries()) {
      happens();
      expect(await device.exchange(folder, seal)).toBeNull();
      const fresh = new Device(`fresh-${index}`);
      expect(await fresh.exchange(folder, seal)).toBeNull();
      expect(sorted(fresh.copy)).toEqual(sorted(device.copy));
    }
  });

  it('take away what a device told, and nothing else', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const [one, two] = [new Device('one'), new Device('two')];
    one.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    await one.exchange(folder, seal);
    await two.exchange(folder, seal);
    await removeDevice(folder, 'one');
    expect([...folder.files.keys()].every((path) => path.startsWith('two/'))).toBe(true);
    expect(await one.exchange(folder, seal)).toBe('emptied');
    expect(await one.exchange(folder, seal, true)).toBeNull();
  });

  it('take away only what is named as Loopbreak names its files, whatever the server lists', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const removed: string[] = [];
    const hostile: Remote = {
      ...folder,
      list: async (name) => [...((await folder.list(name)) ?? []), '..', '.', 'thesis.odt', 'HEAD.a.bak'],
      remove: async (path) => {
        removed.push(path);
        await folder.remove(path);
      },
    };
    const device = new Device('one');
    for (const times of [1, 2, 3]) {
      device.say({ table: 'tasks', id: 'a', row: { id: 'a', times }, at: times });
      expect(await device.exchange(hostile, seal)).toBeNull();
    }
    await removeDevice(hostile, 'one');
    expect(removed.length).toBeGreaterThan(3);
    expect(removed.filter((path) => !/^one\/([0-9a-f]{32}|HEAD\.[ab])?$/.test(path))).toEqual([]);
  });

  it('listen to fifty others and no more, however many a folder shows', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const device = new Device('one');
    await device.exchange(folder, seal);
    for (let at = 0; at < 500; at += 1) folder.files.set(`other-${at}/HEAD.a`, new Uint8Array([1]));
    const asked = new Set<string>();
    const counted: Remote = {
      ...folder,
      read: async (path) => {
        asked.add(path.split('/', 1)[0] ?? '');
        return folder.read(path);
      },
    };
    expect((await hear(counted, seal, device.kept)).there).toHaveLength(50);
    // Its own place as well.
    expect(asked.size).toBe(51);
  });

  it('find each other in a folder that can’t be listed, once they have met', async () => {
    const [folder, seal] = [aFolder(), sealWith('river')];
    const [one, two] = [new Device('one'), new Device('two')];
    one.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    await one.exchange(folder, seal);
    await two.exchange(folder, seal);
    folder.lists = false;
    one.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 2 });
    await one.exchange(folder, seal);
    await two.exchange(folder, seal);
    expect([...two.copy.keys()].sort()).toEqual(['tasks/a', 'tasks/b']);
  });
});
