import { keptAddress } from '@/entrypoints/copies/kept-address';
import { isDue, type Keeping, type KeptKind, keptName, keptWith } from '@/utils/archive/keeping';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { isEmptyHere } from '@/utils/db/empty-store';
import { keepingOf, saveKeeping } from '@/utils/db/keeping-store';
import type { Moment } from '@/utils/db/moment';
import { readSettings } from '@/utils/db/settings-store';
import { alone } from '@/utils/platform/alone';
import { maySave, removeSaved, type Saved, saveUnder } from '@/utils/platform/downloads';
import { inHiddenPage } from '@/utils/platform/offscreen';
import { calendarOf } from '@/utils/settings/calendar-of';
import { dayOf } from '@/utils/time/calendar';

/** Writes a copy of a kind into the downloads: in Firefox from here, in Chrome from a page that nobody sees. */
async function save(db: LoopbreakDatabase, kind: KeptKind, path: string): Promise<Saved> {
  const take = async (address: unknown): Promise<Saved> =>
    typeof address === 'string' ? saveUnder(path, address) : 'refused';
  if (!import.meta.env.FIREFOX) return inHiddenPage('copy.html', { kind: 'write-copy', of: kind }, take);
  const address = await keptAddress(db, kind);
  const saved = await take(address);
  URL.revokeObjectURL(address);
  return saved;
}

async function keepOne(db: LoopbreakDatabase, kind: KeptKind, moment: Moment, keeping: Keeping): Promise<Keeping> {
  const day = dayOf(moment.at, calendarOf(await readSettings(db), moment.zone));
  const name = keptName(kind, day);
  const saved = await save(db, kind, name);
  if (saved === 'refused' || saved === 'interrupted') return { ...keeping, trouble: saved };
  const { files, gone } = keptWith(keeping.files, { download: saved.id, name, kind, at: moment.at });
  for (const { download } of gone) await removeSaved(download);
  return { ...keeping, files, trouble: null };
}

/** Whether pictures were taken or taken away since they were copied last. */
async function picturesChanged(db: LoopbreakDatabase, { pictures }: Keeping): Promise<number | null> {
  const count = await db.pictures.count();
  if (count === 0) return null;
  const newer = pictures ? await db.pictures.filter(({ at }) => at > pictures.at).count() : count;
  return newer > 0 || count !== pictures?.count ? count : null;
}

/**
 * Keeps the day's copy where the person asked for copies and one is due. A store without anything is never copied: after a browser has
 * wiped it, that would push out the copies that can bring it back (reliability, case 29).
 */
export function keepCopies(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  return alone('loopbreak-copies', () => keep(db, moment));
}

async function keep(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const keeping = await keepingOf(db);
  if (!keeping || !isDue(keeping, moment.at) || (await isEmptyHere(db))) return;
  if (!(await maySave())) return saveKeeping(db, { ...keeping, trouble: 'refused' });
  const kept = await keepOne(db, 'records', moment, keeping);
  if (kept.trouble) return saveKeeping(db, kept);
  const done = { ...kept, doneAt: moment.at };
  await saveKeeping(db, done);
  const count = await picturesChanged(db, done);
  if (count === null) return;
  const withPictures = await keepOne(db, 'pictures', moment, done);
  await saveKeeping(db, withPictures.trouble ? withPictures : { ...withPictures, pictures: { at: moment.at, count } });
}
