/** Whether two answers, made of plain objects, arrays, words and numbers, say the same. */
export function sameAnswers(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isRecord(left) || !isRecord(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => key in right && sameAnswers(left[key], right[key]));
}

/**
 * The later answer, with every part that says the same as before taken over: who watches only that part sees no change.
 * What is new goes through `copy`.
 */
export function keepSame<Answer>(
  before: unknown,
  after: Answer,
  copy: (part: unknown) => unknown = itself,
): Answer {
  if (Object.is(before, after)) return after;
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) {
    return copy(after) as Answer;
  }
  // Each part is compared once: a table may hold thousands.
  const keys = Object.keys(after);
  const parts = keys.map((key) => keepSame(before[key], after[key], copy));
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key, at) => key in before && Object.is(parts[at], before[key]));
  if (isSame) return before as Answer;
  const kept: unknown = Array.isArray(after)
    ? parts
    : Object.fromEntries(keys.map((key, at) => [key, parts[at]]));
  return kept as Answer;
}

function itself(part: unknown): unknown {
  return part;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
