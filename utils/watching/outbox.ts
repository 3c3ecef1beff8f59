import type { Beat } from './beat';

/** As many stretches as wait for a background that doesn't answer (reliability, case 14). */
const MOST = 20;

/** What waits to be acknowledged, with newer beats added: the newest of each stretch says all, and of too many the oldest go. */
export function awaiting(waiting: readonly Beat[], beats: readonly Beat[]): readonly Beat[] {
  let kept = waiting;
  for (const beat of beats) kept = [...kept.filter((other) => other.session !== beat.session), beat];
  return kept.slice(-MOST);
}

/** What still waits after `sent` arrived: a beat made since then stays. */
export function acknowledged(waiting: readonly Beat[], sent: readonly Beat[]): readonly Beat[] {
  return waiting.filter((beat) => !sent.some((other) => other.session === beat.session && other.seq >= beat.seq));
}
