import { useState } from 'preact/hooks';
import { areMinutes } from '@/utils/doing/draft';
import { isForgotten, likelyMinutes } from '@/utils/doing/forgotten';
import type { DurationMs } from '@/utils/time/brands';

/** What a timer's end needs to know of a timer that may have been forgotten. */
interface Forgotten {
  readonly forgotten: boolean;
  /** As they stand in the field. */
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  /** What the person says it really was; undefined where the timer measured it, or what stands there is no length. */
  readonly said: number | undefined;
}

/** Whether a timer was forgotten, and the minutes that the person says in its place. */
export function useForgotten(passed: DurationMs, target: DurationMs | null): Forgotten {
  const [minutes, onMinutes] = useState(likelyMinutes(target));
  const forgotten = isForgotten(passed, target);
  return { forgotten, minutes, onMinutes, said: forgotten && areMinutes(minutes) ? minutes : undefined };
}
