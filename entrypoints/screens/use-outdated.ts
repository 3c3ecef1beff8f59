import { useEffect, useState } from 'preact/hooks';
import type { LoopbreakDatabase, Outdated } from '@/utils/db/database';

/** Why this page can't read the store any more; null while it can. */
export function useOutdated(db: LoopbreakDatabase): Outdated | null {
  const [outdated, setOutdated] = useState<Outdated | null>(null);
  useEffect(() => db.onOutdated(setOutdated), [db]);
  return outdated;
}
