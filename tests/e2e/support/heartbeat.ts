import { BEAT_EVERY_MS } from '@/utils/watching/beat';
import type { PlayingSession } from '@/utils/watching/interval';
import { type Session, until } from './launch.ts';

/** The session of the lesson that plays, once a heartbeat is stored that is none of those known before. */
export function untilBeat(session: Session, known: readonly PlayingSession[] = []): Promise<PlayingSession> {
  const isKnown = (row: PlayingSession): boolean =>
    known.some((before) => before.session === row.session && before.seq >= row.seq);
  return until(
    async () => (await session.desk.rows('playing')).find((row) => row.open && row.seq > 0 && !isKnown(row)),
    2 * BEAT_EVERY_MS,
  );
}

/** Where a session's newest heartbeat says that it has got to, in epoch milliseconds. */
export const endOf = ({ from, wall }: PlayingSession): number => from + wall;
