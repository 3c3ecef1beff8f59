import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import type { Docked } from './schema';

/** As many tabs as anybody has loaded anew while one timer ran. */
const MOST_TABS = 200;

/** The timer that was shown in docks last, and the tabs that they were put into; null where none was. */
export async function dockedOf(db: LoopbreakDatabase): Promise<Docked | null> {
  const row = await db.meta.get('docked');
  return row?.id === 'docked' ? row : null;
}

/** Notes that the dock of a timer is put into a tab. Those of the timer before are forgotten. */
export async function noteDocked(db: LoopbreakDatabase, timer: EpochMs, tabId: number): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const known = await dockedOf(db);
    const fresh: Docked = { timer, tabs: [], endedAt: null, resetAt: null };
    const docked = known?.timer === timer ? known : fresh;
    if (docked.tabs.includes(tabId)) return;
    await db.meta.put({ ...docked, id: 'docked', tabs: [...docked.tabs, tabId].slice(-MOST_TABS) });
  });
}

/** Notes what became of the timer that was shown last: that it ended, that it runs on, that its reset was opened, that it led back. */
export async function changeDocked(
  db: LoopbreakDatabase,
  change: Partial<Pick<Docked, 'endedAt' | 'resetAt' | 'backAt'>>,
): Promise<void> {
  const known = await dockedOf(db);
  if (known) await db.meta.put({ ...known, ...change, id: 'docked' });
}

/** Whether the docks of a timer may open a tab with its lesson: once, however many of them ask for it at a time. */
export async function claimOpening(db: LoopbreakDatabase, timer: EpochMs): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    const known = await dockedOf(db);
    if (known?.timer !== timer || known.opened) return false;
    await db.meta.put({ ...known, opened: true, id: 'docked' });
    return true;
  });
}
