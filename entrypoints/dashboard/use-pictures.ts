import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ExperiencePictures } from '@/components/experiences/experience-commands';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { picturesOf } from '@/utils/db/picture-store';
import type { Experience } from '@/utils/doing/experience';

const NONE: ExperiencePictures = { before: null, after: null };

/** The pictures of micro-experiences as addresses, which are given back when they aren't shown any more. */
export function usePictures(db: LoopbreakDatabase): (experience: Experience) => ExperiencePictures {
  const query = useCallback(() => picturesOf(db), [db]);
  const { value: rows } = useLive(query, null);
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const made = new Map((rows ?? []).map(({ id, blob }) => [id, URL.createObjectURL(blob)]));
    setAddresses(made);
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [rows]);
  return ({ id, beforeTaken, afterTaken }) =>
    beforeTaken || afterTaken
      ? { before: addresses.get(`${id}/before`) ?? null, after: addresses.get(`${id}/after`) ?? null }
      : NONE;
}
