import { browser } from 'wxt/browser';
import { type EpochMs, epochMs } from '@/utils/time/brands';

const DOWNLOADS = { permissions: ['downloads' as const] };
/** Longer than any copy takes to be written. */
const PATIENCE_MS = 60_000;

/** Whether files may be written into the downloads folder without asking each time. */
export function maySave(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS).catch(() => false);
}

/** Asks the person for that; to be called in a click. */
export function askToSave(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS).catch(() => false);
}

/** How a file that was handed to the browser came out. */
export type Saved = 'saved' | 'refused' | 'interrupted';

interface Change {
  readonly id: number;
  readonly state?: { readonly current?: string | undefined } | undefined;
}

/** Calls back once a download has ended, whether it did before it was asked or not. */
function ended(id: number): Promise<string | undefined> {
  const { downloads } = browser;
  return new Promise((resolve) => {
    const settle = (state: string | undefined): void => {
      downloads.onChanged.removeListener(hear);
      clearTimeout(patience);
      resolve(state);
    };
    const hear = (change: Change): void => {
      const state = change.id === id ? change.state?.current : undefined;
      if (state !== undefined && state !== 'in_progress') settle(state);
    };
    const patience = setTimeout(settle, PATIENCE_MS, undefined);
    downloads.onChanged.addListener(hear);
    downloads.search({ id }).then(([item]) => {
      if (item && item.state !== 'in_progress') settle(item.state);
    });
  });
}

/** Writes a file at a path under the downloads folder, over or beside one of the same name, and waits until it is there. */
export async function saveUnder(path: string, address: string, clash: 'over' | 'beside'): Promise<Saved> {
  try {
    const conflictAction = clash === 'over' ? 'overwrite' : 'uniquify';
    const options = { url: address, filename: path, conflictAction, saveAs: false } as const;
    const id = await browser.downloads.download(options);
    return (await ended(id)) === 'complete' ? 'saved' : 'interrupted';
  } catch {
    return 'refused';
  }
}

/** The paths of copies of the records, as `keeping.ts` names them, on any system. */
const COPIES = String.raw`[/\\]Loopbreak[/\\]since-[\d-]+[/\\]loopbreak-\d\d\.zip$`;

/** A file that is there. */
export interface FileThere {
  readonly path: string;
  readonly at: EpochMs;
}

/** The newest copy that the browser remembers having written and that is still there; null where it may not be asked, or knows of none. */
export async function newestCopy(): Promise<FileThere | null> {
  if (!(await maySave())) return null;
  const query = { filenameRegex: COPIES, exists: true, state: 'complete', orderBy: ['-startTime'], limit: 1 } as const;
  const [found] = await browser.downloads.search({ ...query, orderBy: [...query.orderBy] }).catch(() => []);
  const at = Date.parse(found?.startTime ?? '');
  return found && Number.isFinite(at) ? { path: found.filename, at: epochMs(at) } : null;
}
