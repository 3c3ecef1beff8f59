import { useEffect, useState } from 'preact/hooks';
import { type DurationMs, type EpochMs, elapsed, epochMs, SECOND } from '@/utils/time/brands';

const passedSince = (start: EpochMs): DurationMs => elapsed(start, epochMs(Date.now()));

/** How long it is since a moment, told each second. */
export function useTicking(start: EpochMs): DurationMs {
  const [passed, setPassed] = useState(() => passedSince(start));
  useEffect(() => {
    setPassed(passedSince(start));
    const timer = setInterval(() => setPassed(passedSince(start)), SECOND);
    return () => clearInterval(timer);
  }, [start]);
  return passed;
}
