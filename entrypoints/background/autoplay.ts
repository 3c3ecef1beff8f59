import { SECOND } from '@/utils/time/brands';
import type { PlayingSession } from '@/utils/watching/interval';

/** Players count down for some seconds before they go on by themselves; who chooses the next lesson takes longer, or presses play. */
const GOES_ON_WITHIN = 15 * SECOND;

/** Whether a session that has just begun follows another lesson in its tab that played to its end: the player went on by itself. */
export function wentOn(begun: PlayingSession, known: readonly PlayingSession[]): boolean {
  return known.some(
    (before) =>
      before.played === true &&
      before.lesson !== begun.lesson &&
      begun.from >= before.beatAt &&
      begun.from - before.beatAt <= GOES_ON_WITHIN,
  );
}
