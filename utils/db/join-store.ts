import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import { keepSync, type Sync } from './sync-store';

/** A machine that was set up today may have something of today, made while the welcome's settings stood. */
const NEW_DAYS = 1;
/** Later than what was never said at all, and before anything that was said by a clock. */
const OF_WELCOME = 1;
const OF_RECORDS = 2;

async function isNewHere(db: LoopbreakDatabase): Promise<boolean> {
  const counts = [db.rollups, db.experiences, db.skills].map((table) => table.count());
  const [days = 0, ...others] = await Promise.all(counts);
  return days <= NEW_DAYS && others.every((count) => count === 0);
}

/** When the settings of a machine that joins are to have been said; null: never. */
async function saidAt(db: LoopbreakDatabase, meetsOthers: boolean): Promise<number | null> {
  const known = (await db.stamps.get(['settings', 'settings']))?.at ?? 0;
  if (!(await isNewHere(db))) return Math.max(known, OF_RECORDS);
  return meetsOthers ? null : OF_WELCOME;
}

/**
 * A machine comes to a folder for the first time. The settings of one that is new are those of its welcome, and no choice against those
 * that others have recorded by, whichever of them came to the folder first: they count as said before all others, and where others are
 * there already as never said. A machine that has recorded for long keeps what it set. From then on what was said last stands. Once, and
 * before anything is heard: an exchange that fails after it takes nothing from what the person sets meanwhile.
 */
export function joinFolder(db: LoopbreakDatabase, sync: Sync, meetsOthers: boolean): Promise<Sync> {
  if (sync.joined || sync.own.told > 0 || sync.own.seen.length > 0) return Promise.resolve(sync);
  return inLedger(db, async () => {
    const joined: Sync = { ...sync, joined: true };
    await keepSync(db, joined);
    if (!(await db.settings.get('settings'))) return joined;
    const at = await saidAt(db, meetsOthers);
    if (at === null) await db.stamps.delete(['settings', 'settings']);
    else await db.stamps.put({ table: 'settings', id: 'settings', at, gone: false });
    return joined;
  });
}
