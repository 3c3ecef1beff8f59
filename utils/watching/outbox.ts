/** As many stretches as wait for a background that doesn't answer (reliability, case 14). */
const MOST = 20;

/** The beat of a stretch, of playing or of work. */
interface Told {
  readonly session: string;
  readonly seq: number;
}

/** What waits to be acknowledged, with newer beats added: the newest of each stretch says all, and of too many the oldest go. */
export function awaiting<T extends Told>(waiting: readonly T[], beats: readonly T[]): readonly T[] {
  let kept = waiting;
  for (const beat of beats) kept = [...kept.filter((other) => other.session !== beat.session), beat];
  return kept.slice(-MOST);
}

/** What still waits after `sent` arrived: a beat made since then stays. */
export function acknowledged<T extends Told>(waiting: readonly T[], sent: readonly T[]): readonly T[] {
  return waiting.filter((beat) => !sent.some((other) => other.session === beat.session && other.seq >= beat.seq));
}
