import { type EpochMs, elapsed, HOUR, MINUTE } from '@/utils/time/brands';

/** What a file that is kept by itself has in it: the records alone, or the pictures with them. */
export type KeptKind = 'records' | 'pictures';

/** A file in the downloads folder. */
export interface KeptFile {
  readonly name: string;
  readonly kind: KeptKind;
  readonly at: EpochMs;
}

/** Copies that are kept by themselves, once a day. */
export interface Keeping {
  /** The folder of these copies; null before the first. A store that was wiped has forgotten it, and so writes beside what is there. */
  readonly series: string | null;
  readonly doneAt: EpochMs | null;
  /** Why the last one failed; null where it didn't. */
  readonly trouble: 'refused' | 'interrupted' | null;
  /** When the pictures were copied last, and how many there were. */
  readonly pictures: { readonly at: EpochMs; readonly count: number } | null;
  /** Oldest first. */
  readonly files: readonly KeptFile[];
}

export const NOTHING_KEPT: Keeping = { series: null, doneAt: null, trouble: null, pictures: null, files: [] };

/** So many of each kind stay. Ten days are time enough to notice that something is wrong; pictures are large and change seldom. */
const STAY: Readonly<Record<KeptKind, number>> = { records: 10, pictures: 2 };
const STEMS: Readonly<Record<KeptKind, string>> = { records: 'loopbreak', pictures: 'loopbreak-pictures' };
/** Where they lie, under the downloads. */
const FOLDER = 'Loopbreak';
/** An alarm may come a little early. */
const EARLY = 10 * MINUTE;
const EACH = 24 * HOUR;

const isDayAfter = (last: EpochMs | null, now: EpochMs): boolean =>
  last === null || elapsed(last, now) >= EACH - EARLY || last > now;

/** Whether a copy is due: a day after the last that came through. */
export const isDue = ({ doneAt }: Keeping, now: EpochMs): boolean => isDayAfter(doneAt, now);

const ofKind = ({ files }: Keeping, kind: KeptKind): readonly KeptFile[] => files.filter((file) => file.kind === kind);

/** Whether the records are to be written: not once more because the pictures failed, or all ten would be of one day. */
export const areRecordsDue = (keeping: Keeping, now: EpochMs): boolean =>
  isDayAfter(ofKind(keeping, 'records').at(-1)?.at ?? null, now);

/** The folder of copies that begin at a moment, which no others have. */
export const seriesFrom = (at: EpochMs): string =>
  `since-${new Date(at).toISOString().slice(0, 19).replace(/[T:]/g, '-')}`;

/**
 * Where the next file of a kind is written: beside the others until there are enough, then over the oldest. So nothing ever has to be
 * deleted: Firefox numbers downloads anew each time that it starts, and a number kept from before may be any file of the person's.
 */
export function nextName(keeping: Keeping, series: string, kind: KeptKind): string {
  const files = ofKind(keeping, kind);
  const [oldest] = files;
  if (oldest && files.length >= STAY[kind]) return oldest.name;
  return `${FOLDER}/${series}/${STEMS[kind]}-${String(files.length + 1).padStart(2, '0')}.zip`;
}

/** The files with one more; one of the same name was written over. */
export const keptWith = (files: readonly KeptFile[], file: KeptFile): readonly KeptFile[] => [
  ...files.filter(({ name }) => name !== file.name),
  file,
];
