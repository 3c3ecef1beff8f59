import type { Records } from '@/utils/archive/write-archive';
import { type Parts, partsInSteps } from '@/utils/devices/parts';

/** The parts that records are told in, without a breath in between. */
export function partsOf(records: Records): Parts {
  const steps = partsInSteps(records);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
