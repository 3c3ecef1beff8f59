import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Take } from './held-beats';
import { onWatched } from './on-watched';
import { onWorked } from './on-worked';

/** How beats of either kind are taken into a store. */
export const recordBeats =
  (db: LoopbreakDatabase): Take =>
  (beats, sender, moment, waited) =>
    beats.kind === 'watched'
      ? onWatched(db, beats, sender, moment, waited)
      : onWorked(db, beats, sender, moment, waited);
