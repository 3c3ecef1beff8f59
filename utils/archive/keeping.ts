import { type EpochMs, elapsed, HOUR, MINUTE } from '@/utils/time/brands';

/** What a file that is kept by itself has in it: the records alone, or the pictures with them. */
export type KeptKind = 'records' | 'pictures';

/** A file in the downloads folder. */
export interface KeptFile {
  /** The number that the browser gave it. */
  readonly download: number;
  readonly name: string;
  readonly kind: KeptKind;
  readonly at: EpochMs;
}

/** Copies that are kept by themselves, once a day. */
export interface Keeping {
  readonly doneAt: EpochMs | null;
  /** Why the last one failed; null where it didn't. */
  readonly trouble: 'refused' | 'interrupted' | null;
  /** When the pictures were copied last, and how many there were. */
  readonly pictures: { readonly at: EpochMs; readonly count: number } | null;
  /** Oldest first. */
  readonly files: readonly KeptFile[];
}

export const NOTHING_KEPT: Keeping = { doneAt: null, trouble: null, pictures: null, files: [] };

/** So many of each kind stay. Ten days are time enough to notice that something is wrong; pictures are large and change seldom. */
const STAY: Readonly<Record<KeptKind, number>> = { records: 10, pictures: 2 };
/** Where they lie, under the downloads. */
const FOLDER = 'Loopbreak';
/** An alarm may come a little early. */
const EARLY = 10 * MINUTE;
const EACH = 24 * HOUR;

/** Whether a copy is due: a day after the last that came through. */
export const isDue = ({ doneAt }: Keeping, now: EpochMs): boolean =>
  doneAt === null || elapsed(doneAt, now) >= EACH - EARLY || doneAt > now;

/** The name of a file of that day; a second one of the day takes its place. */
export const keptName = (kind: KeptKind, day: string): string =>
  `${FOLDER}/loopbreak-${kind === 'pictures' ? 'pictures-' : ''}${day}.zip`;

/** The files with one more, and those that go for it: of each kind the oldest. One of the same name was written over. */
export function keptWith(
  files: readonly KeptFile[],
  file: KeptFile,
): { readonly files: readonly KeptFile[]; readonly gone: readonly KeptFile[] } {
  const others = files.filter(({ name }) => name !== file.name);
  const ofKind = [...others.filter(({ kind }) => kind === file.kind), file];
  const gone = ofKind.slice(0, Math.max(0, ofKind.length - STAY[file.kind]));
  return { files: [...others, file].filter((one) => !gone.includes(one)), gone };
}
