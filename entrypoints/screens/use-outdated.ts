import { useEffect, useState } from 'preact/hooks';
import type { LoopbreakDatabase } from '@/utils/db/database';

/** True once newer code has taken the store over and this page can't read it any more. */
export function useOutdated(db: LoopbreakDatabase): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => db.onOutdated(() => setOutdated(true)), [db]);
  return outdated;
}
