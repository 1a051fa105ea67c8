/** What became of letters that were typed into one answer. */
export interface Kept {
  /** How many of them stand in the record. */
  readonly letters: number;
  /** Answers that changed though nobody typed into them, by their paths. */
  readonly others: readonly string[];
}

interface Records {
  readonly before: unknown;
  readonly after: unknown;
}

/** Letters typed behind what stood there (`end`), or in its place (`whole`). */
export function keptLetters({ before, after }: Records, typed: string, at: 'end' | 'whole'): Kept {
  const [first, ...rest] = differences({ before, after }, '');
  if (first === undefined) return { letters: 0, others: [] };
  const old = at === 'end' ? wordsOf(first.before) : '';
  const now = wordsOf(first.after);
  const isOurs = now.startsWith(old) && typed.startsWith(now.slice(old.length));
  const others = (isOurs ? rest : [first, ...rest]).map(({ path }) => path);
  return { letters: isOurs ? now.length - old.length : 0, others };
}

interface Difference extends Records {
  readonly path: string;
}

function differences({ before, after }: Records, path: string): readonly Difference[] {
  if (Object.is(before, after)) return [];
  if (!isNest(before) || !isNest(after)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences({ before: before[key], after: after[key] }, `${path}/${key}`),
  );
}

/** Several answers; an amount or a day that could not be read is one. */
function isNest(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('typed' in value);
}

function wordsOf(answer: unknown): string {
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
  if (typeof answer === 'object' && answer !== null && 'typed' in answer)
    return String(answer.typed);
  return '';
}
