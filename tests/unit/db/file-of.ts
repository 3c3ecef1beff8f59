import { readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { type OpenedArchive, readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { NOON } from './builders';

/** All that a store holds, as the text of a file. */
export async function textOf(db: LoopbreakDatabase): Promise<string> {
  return [...archiveText(await readRecords(db), NOON)].join('');
}

/** The text of a file, read; with pictures by their place in it. Throws where it is refused. */
export function opened(text: string, pictures: OpenedArchive['pictures'] = new Map()): OpenedArchive {
  const reading = readArchive(JSON.parse(text));
  for (;;) {
    const { done, value } = reading.next();
    if (!done) continue;
    if (value.kind === 'refused') throw new Error(`refused at ${value.where}`);
    return { archive: value.archive, pictures };
  }
}

/** A file of all that a store holds, written and read again; its pictures' bytes don't come along. */
export async function fileOf(db: LoopbreakDatabase): Promise<OpenedArchive> {
  return opened(await textOf(db));
}
