import { keptAddress } from '@/entrypoints/copies/kept-address';
import {
  areRecordsDue,
  isDue,
  type Keeping,
  type KeptKind,
  keptWith,
  nextName,
  seriesFrom,
} from '@/utils/archive/keeping';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { isEmptyHere } from '@/utils/db/empty-store';
import { keepingOf, noteKept } from '@/utils/db/keeping-store';
import type { Moment } from '@/utils/db/moment';
import { alone } from '@/utils/platform/alone';
import { maySave, type Saved, saveUnder } from '@/utils/platform/downloads';
import { inHiddenPage } from '@/utils/platform/offscreen';

/** Writes a copy of a kind into the downloads: in Firefox from here, in Chrome from a page that nobody sees. */
async function save(db: LoopbreakDatabase, kind: KeptKind, path: string): Promise<Saved> {
  const take = async (address: unknown): Promise<Saved> =>
    typeof address === 'string' ? saveUnder(path, address, 'over') : 'refused';
  if (!import.meta.env.FIREFOX) return inHiddenPage('copy.html', { kind: 'write-copy', of: kind }, take);
  const address = await keptAddress(db, kind);
  const saved = await take(address);
  URL.revokeObjectURL(address);
  return saved;
}

async function keepOne(db: LoopbreakDatabase, kind: KeptKind, { at }: Moment, keeping: Keeping): Promise<Keeping> {
  const series = keeping.series ?? seriesFrom(at);
  const name = nextName(keeping, series, kind);
  const saved = await save(db, kind, name);
  if (saved !== 'saved') return { ...keeping, trouble: saved };
  return { ...keeping, series, files: keptWith(keeping.files, { name, kind, at }), trouble: null };
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
  if (!(await maySave())) return noteKept(db, { ...keeping, trouble: 'refused' });
  const kept = areRecordsDue(keeping, moment.at) ? await keepOne(db, 'records', moment, keeping) : keeping;
  await noteKept(db, kept);
  if (kept !== keeping && kept.trouble) return;
  const count = await picturesChanged(db, kept);
  const whole = count === null ? kept : await keepOne(db, 'pictures', moment, kept);
  // Done only with the pictures: what failed of them is tried again within the hour, and not within the day.
  if (count !== null && whole.trouble) return noteKept(db, whole);
  const pictures = count === null ? whole.pictures : { at: moment.at, count };
  await noteKept(db, { ...whole, pictures, trouble: null, doneAt: moment.at });
}
