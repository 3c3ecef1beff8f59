import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { type OpenedArchive, readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { NOON } from './builders';

/** A file of all that a store holds, written and read again; its pictures' bytes don't come along. */
export async function fileOf(db: LoopbreakDatabase): Promise<OpenedArchive> {
  const value: unknown = JSON.parse([...archiveText(await readRecords(db), NOON)].join(''));
  if (!isArchive(value)) throw new Error('no archive');
  const reading = readArchive(value);
  let step = reading.next();
  while (!step.done) step = reading.next();
  if (step.value.kind !== 'archive') throw new Error(step.value.kind);
  return { archive: step.value.archive, pictures: new Map() };
}
