import { liveQuery } from 'dexie';

/** A value that comes again whenever the rows it was read from change, whoever changed them. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

/** Runs a query now and after each change of what it read, in this page, another one or the worker. */
export function live<T>(query: () => Promise<T>): Live<T> {
  const observable = liveQuery(query);
  return {
    subscribe: (next, error) => {
      const subscription = observable.subscribe({ next, error });
      return { unsubscribe: () => subscription.unsubscribe() };
    },
  };
}
