import type { KeptKind } from '@/utils/archive/keeping';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { now } from '@/utils/platform/device';
import { everythingZip, recordsZip } from './copy-file';

/** Writes a copy and gives the address at which this page holds it. Needs a document: a worker can make no such address. */
export async function keptAddress(db: LoopbreakDatabase, kind: KeptKind): Promise<string> {
  const write = kind === 'pictures' ? everythingZip : recordsZip;
  return URL.createObjectURL(await write(db, now(), {}));
}
