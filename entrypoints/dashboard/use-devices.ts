import { useCallback, useState } from 'preact/hooks';
import type { DevicesProps, DevicesState, FolderDraft } from '@/components/devices/DevicesPart';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { matchesOfAdded } from '@/utils/catalogue/optional-matches';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { addedSites } from '@/utils/db/site-store';
import { forgetSync, knownFolder, type Sync, saveSync, syncOf } from '@/utils/db/sync-store';
import { newId } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import { forbidServer, permitServer, serverPattern } from '@/utils/platform/permissions';
import { freshSalt, keyOfPassphrase } from '@/utils/platform/sealing';
import { isSafeAddress } from '@/utils/platform/web-folder';
import type { Run } from './use-notice';

/** NIST SP 800-63B asks for fifteen of a password that stands alone; behind it stands the server's own password as well. */
const SHORTEST = 12;

/** What is recorded goes there. */
const TELLS = { sends: true } as const;

type Problem = Extract<DevicesState, { at: 'off' }>['problem'];

const fresh = (): Sync['own'] => ({
  ...{ device: newId(), epoch: newId(), name: '', seq: 0, told: 0, files: [], before: [], seen: [], devices: [] },
});

/** Asks the browser for the one server, and keeps the folder; what stands in the way, or null. */
async function connect(
  db: LoopbreakDatabase,
  { address, passphrase, user, password, name }: FolderDraft,
): Promise<Problem> {
  const folder = address.trim().replace(/\/*$/, '/');
  if (!isSafeAddress(folder)) return 'address';
  if (passphrase.length < SHORTEST) return 'passphrase';
  if (!(await permitServer(new URL(folder), TELLS))) return 'denied';
  const base = await keyOfPassphrase(passphrase);
  // Connected anew it is the same device there, not another beside its earlier self.
  const own = (await knownFolder(db, folder, user.trim())) ?? fresh();
  const first = { doneAt: null, told: '', trouble: null, others: [], forked: false };
  await saveSync(db, {
    ...first,
    address: folder,
    user: user.trim(),
    password,
    base,
    salt: freshSalt(),
    own: { ...own, name: name.trim() },
  });
  tellBackground({ kind: 'sync', again: false });
  return null;
}

/** Gives the server back to the browser, unless lessons are counted there as well. */
async function giveBack(db: LoopbreakDatabase, server: URL): Promise<void> {
  const isSite = (await addedSites(db)).flatMap(matchesOfAdded).includes(serverPattern(server));
  if (!isSite) await forbidServer(server, TELLS);
}

/** Undo is a click of its own, in which the browser may be asked again. */
async function connectAgain(db: LoopbreakDatabase, sync: Sync): Promise<void> {
  if (await permitServer(new URL(sync.address), TELLS)) await saveSync(db, sync);
}

/** The folder through which the devices tell each other. */
export function useDevices(db: LoopbreakDatabase, run: Run): DevicesProps {
  const { text } = useTexts();
  const [problem, setProblem] = useState<Problem>(null);
  const query = useCallback(() => syncOf(db), [db]);
  const { value: sync } = useLive(query, null);
  return {
    state: sync ? { at: 'on', ...sync } : { at: 'off', problem },
    onConnect: (draft) => void connect(db, draft).then(setProblem),
    onNow: (again) => tellBackground({ kind: 'sync', again }),
    onForget: (device) =>
      run(async () => {
        tellBackground({ kind: 'forget-device', device });
        return { message: text('devices_forgot'), undo: null, takesFocus: true };
      }),
    onOff: () =>
      run(async () => {
        await forgetSync(db);
        if (sync) await giveBack(db, new URL(sync.address));
        return { message: text('devices_off_done'), undo: sync && (() => connectAgain(db, sync)), takesFocus: true };
      }),
  };
}
