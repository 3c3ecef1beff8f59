import type { NudgeRow } from '@/utils/db/schema';
import { type EpochMs, HOUR, MINUTE } from '@/utils/time/brands';

/** So long what was said in a page can be taken back there: what says so goes within seconds, unless the person lingers over it. */
const LINGERS_MS = 10 * MINUTE;
/** A card stands until it is answered, in a tab that may be left for the night. */
const STANDS_MS = 24 * HOUR;

/** Whether something that happened at a moment may still stand in a page; a clock that was put back doesn't make it new. */
export const lingers = (since: EpochMs | null, now: EpochMs): boolean =>
  since !== null && Math.abs(now - since) <= LINGERS_MS;

/** Whether a nudge may still wait for its answer: its id and its tab are known to a page for as long as that lives. */
export const awaitsAnswer = ({ at, answer }: NudgeRow, now: EpochMs): boolean =>
  answer === null && Math.abs(now - at) <= STANDS_MS;
