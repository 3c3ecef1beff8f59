import { type EpochMs, MINUTE } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import type { BegunRow } from './schema';

/** Sessions of one tab that go on at once: four play in a document (`watcher.ts`), and as many again are its frames' and work. */
const MOST_OPEN = 8;
/** Sessions that a tab may begin within a minute. Who goes through a lesson by the arrow keys begins one with each press. */
const MOST_BEGUN = 60;

async function begunOf(db: LoopbreakDatabase): Promise<readonly BegunRow[]> {
  const row = await db.meta.get('begun');
  return row?.id === 'begun' ? row.tabs : [];
}

/**
 * Whether a tab may begin one more session now; it is taken to have begun it then. A page in other hands begins as many as it can send,
 * and each would leave a row in the ledger. To be called in the transaction that records the session.
 */
export async function takeTurn(db: LoopbreakDatabase, tabId: number, at: EpochMs): Promise<boolean> {
  const tabs = (await begunOf(db)).filter(({ since }) => since <= at && at - since < MINUTE);
  const own = tabs.find((tab) => tab.tabId === tabId) ?? { tabId, since: at, count: 0 };
  if (own.count >= MOST_BEGUN) return false;
  const others = tabs.filter((tab) => tab.tabId !== tabId);
  await db.meta.put({ id: 'begun', tabs: [...others, { ...own, count: own.count + 1 }] });
  return true;
}

/** Ends the sessions of a tab that were heard of longest ago, where more go on than can play at once; a new one stays. */
export async function endOldest(db: LoopbreakDatabase, tabId: number, fresh: string): Promise<void> {
  const rows = await db.playing.where('tabId').equals(tabId).sortBy('beatAt');
  const others = rows.filter((row) => row.open && row.session !== fresh);
  await db.playing.bulkPut(others.slice(0, 1 - MOST_OPEN).map((row) => ({ ...row, open: false })));
}
