import { Dexie, liveQuery } from 'dexie';

/** A value that comes again whenever the rows it was read from change, whoever changed them. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

/**
 * Why the store didn't open; null for any other failure. Dexie says then that it is closed, as it does of a page in the browser's cache,
 * and tells a live query's subscriber neither: a screen would stay empty without a word.
 */
function whyUnopened(reason: unknown): unknown {
  const isClosed = reason instanceof Dexie.DatabaseClosedError;
  return isClosed && reason.inner instanceof Error && reason.inner.name !== reason.name ? reason.inner : null;
}

/** Runs a query now and after each change of what it read, in this page, another one or the worker. */
export function live<T>(query: () => Promise<T>): Live<T> {
  return {
    subscribe: (next, error) => {
      const asked = async (): Promise<T> => {
        try {
          return await query();
        } catch (reason) {
          const unopened = whyUnopened(reason);
          if (unopened !== null && !subscription.closed) error(unopened);
          throw reason;
        }
      };
      const subscription = liveQuery(asked).subscribe({ next, error });
      return { unsubscribe: () => subscription.unsubscribe() };
    },
  };
}
