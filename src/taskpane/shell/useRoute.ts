import { useMemo, useSyncExternalStore } from 'react';
import { routeOf, type Route } from './route';

/** Where the person is; follows links, and Back and Forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
