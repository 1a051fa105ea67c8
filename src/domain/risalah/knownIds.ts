import type { Pointer, PointedKind } from '#domain/tools/pointer.ts';
import { walkIds } from './pointerWalk.ts';
import { POINTS } from './priorityCriteria.ts';
import { risalahSchema } from './risalah.ts';
import type { Risalah } from './risalah.ts';

/** The ids of all records that others point at, by what they are. */
export type KnownIds = ReadonlyMap<PointedKind, ReadonlySet<string>>;

/** The ids in a risalah, but for the records that are `gone` and all that stands in them. */
export function knownIds(risalah: Risalah, gone: ReadonlySet<string> = new Set()): KnownIds {
  // Points are given under a criterion that is never listed.
  const known = new Map<PointedKind, Set<string>>([['criteria', new Set([POINTS])]]);
  walkIds(risalahSchema, risalah, ({ mark, id, within }) => {
    if (mark.role !== 'own' || within.some((each) => gone.has(each))) return id;
    for (const kind of mark.kinds) known.set(kind, (known.get(kind) ?? new Set()).add(id));
    return id;
  });
  return known;
}

/** Whether a pointer's record is among them. */
export function isKnown(known: KnownIds, { kinds }: Pointer, id: string): boolean {
  return kinds.some((kind) => known.get(kind)?.has(id) === true);
}
