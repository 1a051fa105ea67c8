/** An answer that changed, and the keys that lead to it. */
export interface LeafChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * The answers in which two states of a section differ; `null` where they differ in more than that: in how many rows
 * there are, or in which.
 */
export function leafChanges(before: unknown, after: unknown): readonly LeafChange[] | null {
  const found: LeafChange[] = [];
  return collect(before, after, { path: [], found }) ? found : null;
}

interface Walk {
  readonly path: readonly string[];
  readonly found: LeafChange[];
}

function collect(before: unknown, after: unknown, { path, found }: Walk): boolean {
  if (Object.is(before, after)) return true;
  if (!isNest(before) && !isNest(after)) {
    // A row of another id is another row.
    if (path.at(-1) === 'id') return false;
    found.push({ path, value: after });
    return true;
  }
  if (!isNest(before) || !isNest(after) || Array.isArray(before) !== Array.isArray(after)) {
    return false;
  }
  const keys = Object.keys(after);
  if (keys.length !== Object.keys(before).length) return false;
  return keys.every(
    (key) => key in before && collect(before[key], after[key], { path: [...path, key], found }),
  );
}

/** What holds several answers. What could not be read is one answer, and so are the two counts of a share. */
function isNest(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isOne(value);
}

function isOne(value: object): boolean {
  return 'typed' in value || ('count' in value && 'of' in value);
}
