import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copy, type Entry, entryName } from '@/utils/archive/entries';
import { merge } from '@/utils/archive/merge';
import { hear, type OwnState, obstacleOf, type Told, tell } from '@/utils/devices/exchange';
import { type Bytes, type Remote, RemoteTrouble, type Seal } from '@/utils/devices/remote';
import { epochMs } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20));
const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
const text = (of: Bytes): string => new TextDecoder().decode(of);

let names = 0;

/** Seals by writing passphrase, place and digest before the text: what doesn't fit doesn't open, as with the real one. */
function sealWith(passphrase: string): Seal {
  const digestOf = (of: Bytes): string => createHash('sha256').update(of).digest('hex');
  const head = (plain: Bytes, place: string): string => `${digestOf(bytes(`${passphrase}|${place}|${text(plain)}`))}|`;
  return {
    seal: async (plain, place) => bytes(head(plain, place) + text(plain)),
    open: async (sealed, place) => {
      const plain = bytes(text(sealed).slice(65));
      return text(sealed).startsWith(head(plain, place)) ? plain : null;
    },
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
}

function aFolder(): Folder {
  const files = new Map<string, Bytes>();
  const folder: Folder = {
    files,
    fates: [],
    lists: true,
    list: async (name) => {
      if (!folder.lists) return null;
      const paths = [...files.keys()].map((path) => path.split('/'));
      const found =
        name === '' ? paths.map(([first]) => first) : paths.filter(([first]) => first === name).map(([, file]) => file);
      return [...new Set(found.filter((each) => each !== undefined))];
    },
    read: async (path) => files.get(path) ?? null,
    write: async (path, content) => {
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
    const ofTable = Map.groupBy(this.copy.values(), ({ table }) => table);
    return [...ofTable].map(([part, entries]) => ({
      ...{ part, kind: 'records' },
      plain: bytes(JSON.stringify(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
    }));
  }

  async exchange(remote: Remote, seal: Seal): Promise<string | null> {
    try {
      const hearing = await hear(remote, seal, this.kept);
      for (const { plain } of hearing.heard) {
        for (const entry of JSON.parse(text(plain))) this.say(entry);
      }
      const seen = [...this.kept.seen, ...hearing.heard.map(({ file }) => file)];
      this.kept = { ...this.kept, seen, devices: hearing.others.map(({ device }) => device) };
      const obstacle = obstacleOf(this.kept, hearing);
      if (obstacle) return obstacle;
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
const sorted = (copy: Copy): unknown => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));

describe('devices that exchange through a folder', () => {
  it.each([2, 5])('come to the same, %i of them, whatever is torn or lost on the way', async (count) => {
    const step = fc.record({
      device: fc.nat(count - 1),
      says: fc.option(entry),
      fates: fc.array(fc.constantFrom<Fate>('whole', 'whole', 'torn', 'torn-silently', 'lost'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const folder = aFolder();
        const seal = sealWith('river');
        const devices = Array.from({ length: count }, (_, index) => new Device(`device-${index}`));
        let all: Copy = new Map();
        for (const { device: index, says, fates } of steps) {
          const device = devices[index];
          if (says) {
            device?.say(says);
            all = merge(all, new Map([[entryName(says), says]]));
          }
          folder.fates = [...fates];
          await device?.exchange(folder, seal);
        }
        folder.fates = [];
        for (let round = 0; round < 3; round += 1) {
          for (const device of devices) expect(await device.exchange(folder, seal)).toBeNull();
        }
        for (const device of devices) expect(sorted(device.copy)).toEqual(sorted(all));
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

  it('take what opens and leave what doesn’t: another passphrase, a flipped byte', async () => {
    const folder = aFolder();
    const [one, two, three] = [new Device('one'), new Device('two'), new Device('three')];
    one.say({ table: 'tasks', id: 'a', row: { id: 'a' }, at: 1 });
    two.say({ table: 'tasks', id: 'b', row: { id: 'b' }, at: 1 });
    await one.exchange(folder, sealWith('river'));
    await two.exchange(folder, sealWith('another'));
    await three.exchange(folder, sealWith('river'));
    expect([...three.copy.keys()]).toEqual(['tasks/a']);
    const spoiled = await hear(folder, sealWith('river'), three.kept);
    expect(spoiled.spoiled).toBe(1);
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
