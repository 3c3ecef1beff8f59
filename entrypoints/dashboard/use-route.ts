import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route';

/** The place that the address names, as it changes with links and with back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = (): void => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return parseRoute(hash);
}
