import { useEffect, useState } from 'preact/hooks';
import { now } from '@/utils/platform/device';
import type { EpochMs } from '@/utils/time/brands';

/** The time, each second while `running`. */
export function useNow(running: boolean): EpochMs {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!running) return;
    setTime(now());
    const ticking = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(ticking);
  }, [running]);
  return time;
}
