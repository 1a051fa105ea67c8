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
  return Array.isArray(after)
    ? (keepSameList(before as unknown as readonly unknown[], after, copy) as Answer)
    : (keepSameParts(before, after, copy) as Answer);
}

// Each part is compared once, and nothing is made where nothing differs: a table may hold thousands.

function keepSameList(
  before: readonly unknown[],
  after: readonly unknown[],
  copy: (part: unknown) => unknown,
): readonly unknown[] {
  let parts: unknown[] | null = after.length === before.length ? null : [];
  for (const [at, latest] of after.entries()) {
    const part = keepSame(before[at], latest, copy);
    if (parts === null && !Object.is(part, before[at])) parts = before.slice(0, at);
    parts?.push(part);
  }
  return parts ?? before;
}

function keepSameParts(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  copy: (part: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(after);
  let parts: unknown[] | null = keys.length === Object.keys(before).length ? null : [];
  for (const [at, key] of keys.entries()) {
    const part = keepSame(before[key], after[key], copy);
    if (parts === null && !(key in before && Object.is(part, before[key]))) {
      parts = keys.slice(0, at).map((same) => before[same]);
    }
    parts?.push(part);
  }
  return parts === null ? before : Object.fromEntries(keys.map((key, at) => [key, parts[at]]));
}

function itself(part: unknown): unknown {
  return part;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
