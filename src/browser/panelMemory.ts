const KEY = 'benang-merah.panel';

/** Which leaf of the panel was last turned to in this browser; empty for none, also where nothing is kept. */
export function recallPanel(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps which leaf of the panel was turned to. A browser without room or storage keeps nothing and says nothing. */
export function rememberPanel(leaf: string): void {
  try {
    localStorage.setItem(KEY, leaf);
  } catch {
    // A convenience: the panel opens on its first leaf.
  }
}
