import { formatRoute } from './route.ts';
import type { Route } from './route.ts';

/** Goes to a place, so that "back" returns from it. */
export function goTo(route: Route): void {
  window.location.hash = formatRoute(route);
}

/** Goes to a place in the stead of this one: "back" returns to where one was before both. */
export function turnTo(route: Route): void {
  window.location.replace(formatRoute(route));
}
