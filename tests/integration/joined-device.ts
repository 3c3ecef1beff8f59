import { syncDevices } from '@/entrypoints/background/sync-devices';
import { LoopbreakDatabase } from '@/utils/db/database';
import { saveSync, syncOf } from '@/utils/db/sync-store';
import { keyOfPassphrase } from '@/utils/platform/sealing';
import { moment } from '../unit/db/builders';

let names = 0;

/** The same for all: each salt costs the making of a key, which isn't what is looked at here. */
const SALT = new Uint8Array(16);

/** A device with a store of its own that is connected with a folder. */
export async function joinedDevice(address: string, called = '') {
  names += 1;
  const name = `joined-${called}${names}`;
  const db = new LoopbreakDatabase(name);
  await saveSync(db, {
    ...{ address, user: 'ada', password: 'x', others: [], forked: false },
    ...{ base: await keyOfPassphrase('a river in the morning'), salt: SALT, doneAt: null, told: '', trouble: null },
    own: { device: name, epoch: name, name, seq: 0, told: 0, files: [], before: [], seen: [], devices: [] },
  });
  const exchange = async (minutes = 0, when: Parameters<typeof syncDevices>[2] = 'now') => {
    await syncDevices(db, moment(minutes), when);
    return (await syncOf(db))?.trouble ?? null;
  };
  return { db, name, exchange };
}
