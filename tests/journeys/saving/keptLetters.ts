/** What became of letters that were typed into one answer. */
export interface Kept {
  /** How many of them stand in the record. */
  readonly letters: number;
  /** Answers that changed though nobody typed into them: their paths, what stood there and what stands there. */
  readonly others: readonly string[];
}

interface Records {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Letters typed behind what stood there (`end`), or in its place (`whole`). `typed` goes on beyond what the hand had
 * typed: a page may have taken a letter whose hand never heard of it.
 */
export function keptLetters({ before, after }: Records, typed: string, at: 'end' | 'whole'): Kept {
  const [first, ...rest] = differences({ before, after }, '');
  if (first === undefined) return { letters: 0, others: [] };
  const old = at === 'end' ? wordsOf(first.before) : '';
  const now = wordsOf(first.after);
  const isOurs = now.startsWith(old) && typed.startsWith(now.slice(old.length));
  const others = (isOurs ? rest : [first, ...rest]).map(
    ({ path, before, after }) => `${path}: ${JSON.stringify([before, after])}`,
  );
  return { letters: isOurs ? now.length - old.length : 0, others };
}

interface Difference extends Records {
  readonly path: string;
}

function differences({ before, after }: Records, path: string): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after) || (isVoid(before) && isVoid(after)))
    return [];
  // A row that a grid puts in place with its first value.
  const [was, is] = [before ?? likewise(after), after ?? likewise(before)];
  if (!isNest(was) || !isNest(is)) return [{ path, before, after }];
  const [earlier, later] = [partsOf(was), partsOf(is)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) =>
    differences({ before: earlier.get(key), after: later.get(key) }, `${path}/${key}`),
  );
}

/** Nothing that anybody typed: no value, or rows and lists of none. */
function isVoid(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isVoid);
  return value === undefined || value === null || value === '';
}

/** Of the same kind, with nothing in it. */
function likewise(value: unknown): unknown {
  if (!isNest(value)) return null;
  return Array.isArray(value) ? [] : {};
}

/** Rows by what names them, since they may be put in another order; everything else by its place. */
function partsOf(nest: object): ReadonlyMap<string, unknown> {
  if (!Array.isArray(nest)) return new Map(Object.entries(nest));
  return new Map(nest.map((row: unknown, at) => [nameOf(row) ?? String(at), row]));
}

function nameOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  if ('id' in row) return String(row.id);
  return 'cause' in row ? String(row.cause) : null;
}

/** Several answers; an amount or a day that could not be read is one. */
function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('typed' in value);
}

function wordsOf(answer: unknown): string {
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
  if (typeof answer === 'object' && answer !== null && 'typed' in answer)
    return String(answer.typed);
  return '';
}
