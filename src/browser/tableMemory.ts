const KEY = 'benang-merah.tables';

/** Heads that are remembered; the one used longest ago makes way. */
const MOST = 60;
const MOST_LETTERS = 4000;

/** What was kept in this browser under a name; `null` for nothing, also where the browser keeps nothing. */
export function recallTable(name: string): string | null {
  return kept().find(([each]) => each === name)?.[1] ?? null;
}

/** Keeps a text under a name, or forgets the name. A browser without room or storage keeps nothing and says nothing. */
export function rememberTable(name: string, text: string | null): void {
  const others = kept().filter(([each]) => each !== name);
  const isKept = text !== null && name.length + text.length <= MOST_LETTERS;
  const next = [...(isKept ? [[name, text]] : []), ...others].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A convenience: the next table is looked at once more.
  }
}

function kept(): readonly (readonly [string, string])[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((each) => typeof each === 'string')
  );
}
