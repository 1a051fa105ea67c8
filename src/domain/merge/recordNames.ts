import type { z } from 'zod';
import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import { walkIds } from '#domain/risalah/pointers/pointerWalk.ts';
import { markOf } from '#domain/tools/pointer.ts';
import type { PointedKind, Pointer } from '#domain/tools/pointer.ts';

/** The name of a pointer's place, the same in every version of a record: its fields, and the ids of its rows. */
export function spotName(pattern: string, within: readonly string[]): string {
  return [pattern, ...within].join('|');
}

interface PointerSpot {
  readonly id: string;
  readonly kinds: readonly PointedKind[];
  readonly pattern: string;
  readonly within: readonly string[];
  /** What goes with the pointer when its record is gone: whoever changes that needs the record. */
  readonly beside: unknown;
}

/** Records by what they are and their id: "members m1". */
export type RecordNames = ReadonlySet<string>;

export interface IdsOf {
  readonly own: RecordNames;
  /** Pointers at something; several may stand in one place, as in a list. */
  readonly pointers: readonly PointerSpot[];
}

/** All ids that stand in a value, by what they are. */
export function idsOf<Value>(schema: z.ZodType<Value>, value: Value): IdsOf {
  const own = new Set<string>();
  const pointers: PointerSpot[] = [];
  walkIds(schema, value, ({ mark, id, path, within }) => {
    if (mark.role === 'own') for (const name of namesOf(mark.kinds, id)) own.add(name);
    if (mark.role === 'pointer' && id !== '') {
      const pattern = path.filter((key) => typeof key === 'string').join('.');
      const beside = mark.takes === 'nothing' ? null : holderOf(value, path);
      pointers.push({ id, kinds: mark.kinds, pattern, within, beside });
    }
    return id;
  });
  return { own, pointers };
}

/** The records that stand in a part of one. */
export function recordsIn(schema: z.core.$ZodType, value: unknown): RecordNames {
  return idsOf(schema as z.ZodType, value).own;
}

/** Those of some records that are not among others. */
export function without(names: RecordNames, others: RecordNames): RecordNames {
  return new Set([...names].filter((name) => !others.has(name)));
}

/** Those of some records that are among others, too. */
export function both(names: RecordNames, others: RecordNames): RecordNames {
  return new Set([...names].filter((name) => others.has(name)));
}

/** Whether some records have one in common. */
export function meets(names: RecordNames, others: RecordNames): boolean {
  return others.size > 0 && [...names].some((name) => others.has(name));
}

/** The pointer that a schema describes, when what it points at is gone. */
export function pointerAtGone(
  schema: z.core.$ZodType,
  id: unknown,
  gone: RecordNames,
): Pointer | null {
  const mark = markOf(schema);
  if (mark?.role !== 'pointer' || gone.size === 0) return null;
  return namesOf(mark.kinds, String(id)).some((name) => gone.has(name)) ? mark : null;
}

/** What one version points at and its ancestor did not, wherever it does. */
export function newlyPointedAt(before: IdsOf, after: IdsOf): RecordNames {
  const known = new Set(before.pointers.map(nameWithAll));
  const added = after.pointers.filter((spot) => !known.has(nameWithAll(spot)));
  return new Set(added.flatMap(({ kinds, id }) => namesOf(kinds, id)));
}

/**
 * Places of the pointers that mending cut although what they point at is there, with all that lead in the same circle:
 * rows that explain each other, because each of two people hung one on the other.
 */
export function cutSpots(whole: IdsOf, mended: IdsOf): readonly string[] {
  const left = new Set(mended.pointers.map(nameWithId));
  const byName = new Map(whole.pointers.map((spot) => [spotName(spot.pattern, spot.within), spot]));
  const found = new Set<string>();
  for (const spot of whole.pointers) {
    const isThere = namesOf(spot.kinds, spot.id).some((name) => whole.own.has(name));
    if (left.has(nameWithId(spot)) || !isThere) continue;
    let at: PointerSpot | undefined = spot;
    while (at !== undefined && !found.has(spotName(at.pattern, at.within))) {
      found.add(spotName(at.pattern, at.within));
      at = byName.get(spotName(at.pattern, [...at.within.slice(0, -1), at.id]));
    }
  }
  return [...found];
}

function nameWithId({ id, pattern, within }: PointerSpot): string {
  return spotName(pattern, [...within, id]);
}

function nameWithAll(spot: PointerSpot): string {
  return `${nameWithId(spot)} ${JSON.stringify(spot.beside)}`;
}

/** The answers in which a path ends. */
function holderOf(value: unknown, path: readonly (string | number)[]): unknown {
  return path.slice(0, -1).reduce<unknown>((held, key) => {
    if (Array.isArray(held)) return (held as readonly unknown[])[Number(key)];
    return isAnswers(held) ? held[key] : undefined;
  }, value);
}

function namesOf(kinds: readonly PointedKind[], id: string): readonly string[] {
  return kinds.map((kind) => `${kind} ${id}`);
}
