import { ArchivePreviewed } from '@/components/archive/ArchivePreviewed';
import { BrowserOffer } from '@/components/archive/BrowserOffer';
import { KeepCopy } from '@/components/archive/KeepCopy';
import { BrowserSyncPart, type BrowserSyncState } from '@/components/devices/BrowserSyncPart';
import { DevicesPart, type DevicesState } from '@/components/devices/DevicesPart';
import type { ArchivePreview } from '@/utils/archive/preview';
import { epochMs, localDay } from '@/utils/time/brands';
import { nothing, type Shelf } from './shelf';

const COPY: ArchivePreview = {
  exportedAt: epochMs(Date.UTC(2026, 10, 20, 18)),
  ...{ from: localDay('2024-11-20'), to: localDay('2026-11-20') },
  ...{ watched: 12_480, elsewhere: 41, tasks: 610, experiences: 14, pictures: 22, added: 310, changed: 4, removed: 1 },
  ...{ deletedHere: 2, isEmptyHere: false, hasSettings: true },
};
const OFF = { keeping: null, denied: true, onKeepDaily: nothing };
const ON = {
  denied: false,
  keeping: {
    ...{
      series: 'since-2026-11-02-18-00-00',
      doneAt: COPY.exportedAt,
      trouble: 'interrupted' as const,
      pictures: null,
    },
    files: [
      {
        ...{ kind: 'records' as const, at: COPY.exportedAt },
        name: 'Loopbreak/since-2026-11-02-18-00-00/loopbreak-09.zip',
      },
    ],
  },
  onKeepDaily: nothing,
};
const FOLDER = {
  ...{
    at: 'on' as const,
    address: 'https://cloud.example/dav/',
    doneAt: COPY.exportedAt,
    trouble: null,
    forked: false,
  },
  others: [{ device: 'd', name: 'Laptop', writtenAt: COPY.exportedAt, behind: true }],
  ...{ locked: ['5c1e90bc'], unread: 2 },
};
const devices = (state: DevicesState) => (
  <DevicesPart state={state} onConnect={nothing} onNow={nothing} onForget={nothing} onOff={nothing} />
);
const TOLD = { ...{ doneAt: COPY.exportedAt, bytes: 7_310, from: '202603', whole: true, unread: 0, trouble: null } };
const OTHERS = [{ device: '1f3a90bc', name: 'MacIntel', at: COPY.exportedAt, items: 9 }];
const browserSync = (state: BrowserSyncState | null) => (
  <BrowserSyncPart state={state} onChange={nothing} onNow={nothing} onForget={nothing} />
);
const preview = (over: Partial<ArchivePreview>) => (
  <ArchivePreviewed preview={{ ...COPY, ...over }} onTake={nothing} onCancel={nothing} />
);

/** What the data page keeps and takes in copies with. */
export const KEPT: Shelf = {
  name: 'Copies',
  wide: true,
  states: [
    ['KeepCopy', <KeepCopy daily={OFF} state={{ at: 'idle' }} onKeep={nothing} onStop={nothing} />],
    ['KeepCopy: writing', <KeepCopy daily={ON} state={{ at: 'writing' }} onKeep={nothing} onStop={nothing} />],
    [
      'KeepCopy: saved',
      <KeepCopy daily={OFF} state={{ at: 'saved', name: 'loopbreak.zip' }} onKeep={nothing} onStop={nothing} />,
    ],
    ['KeepCopy: failed', <KeepCopy daily={OFF} state={{ at: 'failed' }} onKeep={nothing} onStop={nothing} />],
    ['BrowserSyncPart: off', browserSync(null)],
    ['BrowserSyncPart: on', browserSync({ ...TOLD, others: OTHERS })],
    ['BrowserSyncPart: full', browserSync({ ...TOLD, whole: false, unread: 2, trouble: 'full', others: OTHERS })],
    ['BrowserOffer', <BrowserOffer preview={{ ...COPY, isEmptyHere: true }} onTake={nothing} onCancel={nothing} />],
    ['DevicesPart: off', devices({ at: 'off', problem: 'passphrase' })],
    ['DevicesPart: on', devices(FOLDER)],
    ['DevicesPart: the folder was emptied', devices({ ...FOLDER, trouble: 'emptied', forked: true })],
    ['ArchivePreviewed', preview({})],
    ['ArchivePreviewed: into nothing', preview({ changed: 0, removed: 0, deletedHere: 0, isEmptyHere: true })],
    ['ArchivePreviewed: all of it here', preview({ added: 0, changed: 0, removed: 0, deletedHere: 0 })],
  ],
};
