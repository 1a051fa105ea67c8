/**
 * Where two states of a record differ when they differ in one answer alone: the keys that lead to it, joined by `/`.
 * `null` when they differ in several answers or in how many there are, as after a pasted block or an added row.
 */
export function editedAnswer(before: unknown, after: unknown): string | null {
  if (!isNest(before) || !isNest(after)) return '';
  const keys = Object.keys(after);
  if (keys.length !== Object.keys(before).length) return null;
  const changed = keys.filter((key) => before[key] !== after[key]);
  const [key] = changed;
  if (key === undefined || changed.length > 1 || !(key in before)) return null;
  const rest = editedAnswer(before[key], after[key]);
  return rest === null ? null : `${key}/${rest}`;
}

/**
 * What holds several answers. An amount or a day that could not be read, `{ typed }`, is one answer, and so are the two
 * counts of a share, `{ count, of }`.
 */
function isNest(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || 'typed' in value) return false;
  return !('count' in value && 'of' in value);
}
