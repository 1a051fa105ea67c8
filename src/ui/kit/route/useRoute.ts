import { useSyncExternalStore } from 'react';
import { formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The place that the address names, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  return parseRoute(hash);
}

/** Goes to a place, so that "back" returns from it. */
export function goTo(route: Route): void {
  window.location.hash = formatRoute(route);
}

/** Goes to a place in the stead of this one: "back" returns to where one was before both. */
export function turnTo(route: Route): void {
  window.location.replace(formatRoute(route));
}

function follow(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
