import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

type Causes = readonly Cause[];

/** A cause as a line of the outline; causes directly on a bone have depth 0. */
export interface OutlineRow {
  readonly cause: Cause;
  readonly depth: number;
  /** The cause itself is set aside, or one above it is. */
  readonly aside: boolean;
}

/** The causes of one bone from top to bottom, each above those that explain it. */
export function outlineRows(causes: Causes, category: string): readonly OutlineRow[] {
  const below = lastFirst(causes);
  const rows: OutlineRow[] = [];
  const seen = new Set<Cause>();
  const rowsBelow = (parent: string, depth: number, aside: boolean): readonly OutlineRow[] =>
    (below.get(parent) ?? []).map((cause) => ({ cause, depth, aside: aside || cause.retired }));
  // A stack of its own, since a chain may be thousands deep.
  const waiting = [...rowsBelow(category, 0, false)];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    // Two that share an id could hang below each other.
    if (seen.has(row.cause)) continue;
    seen.add(row.cause);
    rows.push(row);
    for (const each of rowsBelow(row.cause.id, row.depth + 1, row.aside)) waiting.push(each);
  }
  return rows;
}

/** Causes by what they hang on, the last one first. */
function lastFirst(causes: Causes): ReadonlyMap<string, Causes> {
  const below = new Map<string, Cause[]>();
  for (const cause of causes.toReversed()) {
    const before = below.get(cause.parent);
    if (before === undefined) below.set(cause.parent, [cause]);
    else before.push(cause);
  }
  return below;
}

/** An empty cause as the next sibling of `id`. */
export function addSibling(causes: Causes, id: string, newId: string): Causes {
  const at = causes.findIndex((cause) => cause.id === id);
  const parent = causes[at]?.parent;
  if (parent === undefined) return causes;
  return causes.toSpliced(at + 1, 0, emptyCause(newId, parent));
}

/** An empty cause as the last one on a bone. */
export function addToCategory(causes: Causes, category: string, newId: string): Causes {
  return [...causes, emptyCause(newId, category)];
}

/** Makes a cause explain the sibling above it. The first of its siblings stays where it is. */
export function indent(causes: Causes, id: string): Causes {
  const cause = causes.find((candidate) => candidate.id === id);
  const above = neighbour(causes, id, -1);
  if (cause === undefined || above === undefined) return causes;
  return [...causes.filter((other) => other !== cause), { ...cause, parent: above.id }];
}

/** Makes a cause the next sibling of the one it explained. A cause directly on its bone stays where it is. */
export function outdent(causes: Causes, id: string): Causes {
  const cause = causes.find((candidate) => candidate.id === id);
  const parent = causes.find((candidate) => candidate.id === cause?.parent);
  if (cause === undefined || parent === undefined) return causes;
  const rest = causes.filter((other) => other !== cause);
  return rest.toSpliced(rest.indexOf(parent) + 1, 0, { ...cause, parent: parent.parent });
}

/** Changes places with the sibling above (-1) or below (1). */
export function move(causes: Causes, id: string, step: -1 | 1): Causes {
  const from = causes.findIndex((cause) => cause.id === id);
  const cause = causes[from];
  const other = neighbour(causes, id, step);
  if (cause === undefined || other === undefined) return causes;
  return causes.with(causes.indexOf(other), cause).with(from, other);
}

/** Where a cause is dropped: beside another cause, or as the first below a cause or on a bone. */
export interface CauseTarget {
  /** Of a cause or, with `under`, of a category. */
  readonly id: string;
  readonly side: 'before' | 'after' | 'under';
}

/** Puts a cause with all that explain it elsewhere. It cannot come to explain itself. */
export function place(causes: Causes, id: string, { id: at, side }: CauseTarget): Causes {
  const cause = causes.find((candidate) => candidate.id === id);
  if (cause === undefined || withExplaining(causes, id).has(at)) return causes;
  const rest = causes.filter((other) => other !== cause);
  if (side === 'under') return [{ ...cause, parent: at }, ...rest];
  const position = rest.findIndex((other) => other.id === at);
  const neighbour = rest[position];
  if (neighbour === undefined) return causes;
  const moved = { ...cause, parent: neighbour.parent };
  return rest.toSpliced(side === 'before' ? position : position + 1, 0, moved);
}

/** Takes a cause from the end of its bone on to the bone before (-1) or after (1). One deeper down stays. */
export function moveToBone(
  causes: Causes,
  id: string,
  { step, bones }: { readonly step: -1 | 1; readonly bones: readonly string[] },
): Causes {
  const cause = causes.find((candidate) => candidate.id === id);
  const at = cause === undefined ? -1 : bones.indexOf(cause.parent);
  const bone = at < 0 ? undefined : bones[at + step];
  if (cause === undefined || bone === undefined) return causes;
  const rest = causes.filter((other) => other !== cause);
  const moved = { ...cause, parent: bone };
  return step === 1 ? [moved, ...rest] : [...rest, moved];
}

/** Takes a cause away, and all that explain it. */
export function remove(causes: Causes, id: string): Causes {
  const gone = withExplaining(causes, id);
  return causes.filter((cause) => !gone.has(cause.id));
}

/** Ids of a cause and of all that explain it. */
export function withExplaining(causes: Causes, id: string): ReadonlySet<string> {
  const below = lastFirst(causes);
  const found = new Set([id]);
  // What is added to a set while it is gone through is gone through as well.
  for (const one of found) for (const cause of below.get(one) ?? []) found.add(cause.id);
  return found;
}

export function change(causes: Causes, id: string, changed: Partial<Cause>): Causes {
  return causes.map((cause) => (cause.id === id ? { ...cause, ...changed } : cause));
}

function neighbour(causes: Causes, id: string, step: -1 | 1): Cause | undefined {
  const parent = causes.find((cause) => cause.id === id)?.parent;
  const siblings = causes.filter((cause) => cause.parent === parent);
  const at = siblings.findIndex((cause) => cause.id === id) + step;
  return at < 0 ? undefined : siblings[at];
}
