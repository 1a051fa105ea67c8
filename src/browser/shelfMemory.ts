const KEY = 'benang-merah.shelf';

/** What was wanted of the shelf last in this tab, as it was remembered; empty for nothing. */
export function recallWanted(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers it for as long as the tab lives. A browser without storage remembers nothing and says nothing. */
export function rememberWanted(wanted: string): void {
  try {
    sessionStorage.setItem(KEY, wanted);
  } catch {
    // A convenience: the shelf shows all.
  }
}
