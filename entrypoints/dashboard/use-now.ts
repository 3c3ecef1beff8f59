import { useEffect, useState } from 'preact/hooks';
import { now } from '@/utils/platform/device';
import type { EpochMs } from '@/utils/time/brands';

/** The finest figure that moves by itself is a minute; a third of it is late enough for nobody to see. */
const EVERY_MS = 20_000;

/** The time, kept up while the page is in view; a page that comes back into view has it at once. */
export function useNow(): EpochMs {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState === 'visible') setTime(now());
    };
    const ticking = setInterval(read, EVERY_MS);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return time;
}
