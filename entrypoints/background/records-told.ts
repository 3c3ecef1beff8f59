import { archiveText, type Records } from '@/utils/archive/write-archive';
import { partsInSteps } from '@/utils/devices/parts';
import type { Told } from '@/utils/devices/tell';
import { packed } from '@/utils/platform/packing';
import { inSlices } from '@/utils/platform/slices';
import { epochMs } from '@/utils/time/brands';

/** The same for the same records, whenever they are told. */
const ANY_TIME = epochMs(0);

function* toldOf(records: Records): Generator<number, Told[]> {
  const told: Told[] = [];
  for (const [part, ofPart] of yield* partsInSteps(records)) {
    told.push({ part, kind: 'records', plain: packed([...archiveText(ofPart, ANY_TIME)].join('')) });
    yield 1;
  }
  return told;
}

/** The records as they are told to other devices, by months; beats are answered between them. */
export function recordsTold(records: Records): Promise<Told[]> {
  return inSlices(toldOf(records), {});
}
