import { useLayoutEffect, useState } from 'preact/hooks';
import { live } from '@/utils/db/live';

/** What a query gave last, and why it gives nothing more. */
export interface LiveValue<T> {
  readonly value: T | null;
  readonly failure: unknown;
}

/**
 * The answer of a query, anew with each change of what it read; `initial` until the first answer. The query must be the same function
 * from one rendering to the next, or it is asked again. Asked at once and not after the next frame, since a hidden page has no frames.
 */
export function useLive<T>(query: () => Promise<T>, initial: T | null): LiveValue<T> {
  const [state, setState] = useState<LiveValue<T>>({ value: initial, failure: null });
  useLayoutEffect(() => {
    const subscription = live(query).subscribe(
      (value) => setState({ value, failure: null }),
      (failure) => setState(({ value }) => ({ value, failure: failure ?? 'unknown' })),
    );
    return () => subscription.unsubscribe();
  }, [query]);
  return state;
}
