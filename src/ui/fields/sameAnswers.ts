/** Whether two answers, made of plain objects, arrays, words and numbers, say the same. */
export function sameAnswers(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isRecord(left) || !isRecord(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => key in right && sameAnswers(left[key], right[key]));
}

/** The later answer, with every part that says the same as before taken over: who watches only that part sees no change. */
export function keepSame<Answer>(before: unknown, after: Answer): Answer {
  if (sameAnswers(before, after)) return before as Answer;
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) {
    return after;
  }
  if (Array.isArray(after)) {
    const kept: unknown = after.map((item: unknown, index) => keepSame(before[index], item));
    return kept as Answer;
  }
  const entries = Object.entries(after).map(([key, value]) => [key, keepSame(before[key], value)]);
  return Object.fromEntries(entries) as Answer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
