/** Where the user is: the part of the address after `#`, so that a reload returns to the same place. */
export type Route =
  | { readonly kind: 'home' }
  /** `page` is a page of the workspace; empty for the one that was open last. */
  | { readonly kind: 'risalah'; readonly id: string; readonly page: string };

/** Reads `#/r/ID/PAGE`. What cannot be read is the home page. */
export function parseRoute(hash: string): Route {
  const [, id, page = ''] = /^#\/r\/([^/]+)(?:\/([^/]*))?$/.exec(hash) ?? [];
  if (id === undefined) return { kind: 'home' };
  return { kind: 'risalah', id, page };
}

export function formatRoute(route: Route): string {
  if (route.kind === 'home') return '#/';
  return route.page === '' ? `#/r/${route.id}` : `#/r/${route.id}/${route.page}`;
}
