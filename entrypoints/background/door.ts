import { type Allowance, allowanceAt, isWhole, spent } from '@/utils/messaging/allowance';
import type { EpochMs } from '@/utils/time/brands';

// Lost with the worker, which is harmless: one that is stopped was idle for 30 s, in which every tab got its allowance back.
const known = new Map<number, Allowance>();

/** Tabs whose whole allowance has come back needn't be remembered. */
function forgetCalm(at: EpochMs): void {
  for (const [tabId, allowance] of known) if (isWhole(allowance, at)) known.delete(tabId);
}

/** Whether a message of a tab's pages is let in: a page in other hands sends as many as it can, and each would be read, weighed and written. */
export function letIn(tabId: number, at: EpochMs): boolean {
  if (!known.has(tabId)) forgetCalm(at);
  const before = allowanceAt(known.get(tabId), at);
  const after = spent(before);
  known.set(tabId, after ?? before);
  return after !== null;
}
