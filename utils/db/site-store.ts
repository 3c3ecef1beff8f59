import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';
import type { SiteRow } from './schema';

const isAddress = ({ origin }: SiteRow): boolean => URL.parse(origin)?.origin === origin;

/** The sites that the person added, oldest first; without what is no address, and would stop whoever reads it as one. */
export async function addedSites(db: LoopbreakDatabase): Promise<SiteRow[]> {
  const rows = (await db.sites.toArray()).filter(isAddress);
  return rows.sort((a, b) => a.addedAt - b.addedAt || (a.origin < b.origin ? -1 : 1));
}

/** Adds a site by its origin, its platform not known yet; one that is there already stays as it is. Gives the row. */
export function addSite(db: LoopbreakDatabase, origin: string, { at }: Pick<Moment, 'at'>): Promise<SiteRow> {
  return Promise.resolve(
    db.transaction('rw', db.sites, async () => {
      const known = await db.sites.get(origin);
      const row = known ?? { origin, platform: null, addedAt: at };
      if (!known) await db.sites.add(row);
      return row;
    }),
  );
}

/** Notes the platform that an added site was recognised as; gives whether that is news. */
export async function notePlatform(db: LoopbreakDatabase, origin: string, platform: string): Promise<boolean> {
  const changed = await db.sites
    .where('origin')
    .equals(origin)
    .and((row) => row.platform !== platform)
    .modify({ platform });
  return changed > 0;
}

/** Takes a site off the list and gives it for `restoreSite`; null when it wasn't on it. What was counted there stays. */
export function removeSite(db: LoopbreakDatabase, origin: string): Promise<SiteRow | null> {
  return Promise.resolve(
    db.transaction('rw', db.sites, async () => {
      const known = (await db.sites.get(origin)) ?? null;
      await db.sites.delete(origin);
      return known;
    }),
  );
}

/** Puts a site back on the list. The browser's permission is another matter, and asked for by the screen. */
export async function restoreSite(db: LoopbreakDatabase, row: SiteRow): Promise<void> {
  await db.sites.put(row);
}
