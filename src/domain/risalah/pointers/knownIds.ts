import type { SectionId } from '#domain/method/sectionId.ts';
import type { Pointer, PointedKind } from '#domain/tools/pointer.ts';
import { walkIds } from './pointerWalk.ts';
import type { IdSpot } from './pointerWalk.ts';
import { POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The ids of all records that others point at, by what they are. */
export type KnownIds = ReadonlyMap<PointedKind, ReadonlySet<string>>;

/** Records of a section that are to be gone, with all that stands in them. */
export interface Gone {
  readonly section: SectionId;
  /** Their ids. */
  readonly rows: ReadonlySet<string>;
}

/** The ids in a risalah, but for what is to be gone. */
export function knownIds(risalah: Risalah, gone?: Gone): KnownIds {
  // Points are given under a criterion that is never listed.
  const known = new Map<PointedKind, Set<string>>([['criteria', new Set([POINTS])]]);
  walkIds(risalahSchema, risalah, (spot) => {
    const { mark, id } = spot;
    if (mark.role !== 'own' || isWithin(spot, gone)) return id;
    for (const kind of mark.kinds) known.set(kind, (known.get(kind) ?? new Set()).add(id));
    return id;
  });
  return known;
}

/** Whether an id stands in what is to be gone. */
export function isWithin({ path, within }: IdSpot, gone?: Gone): boolean {
  return gone !== undefined && path[0] === gone.section && within.some((id) => gone.rows.has(id));
}

/** Whether a pointer's record is among them. */
export function isKnown(known: KnownIds, { kinds }: Pointer, id: string): boolean {
  return kinds.some((kind) => known.get(kind)?.has(id) === true);
}
