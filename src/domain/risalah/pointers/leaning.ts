import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { isKnown, isWithin, knownIds } from './knownIds.ts';
import type { Gone } from './knownIds.ts';
import { walkIds } from './pointerWalk.ts';
import type { IdSpot } from './pointerWalk.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** Answers of a section that point at a record. */
export interface Leaning {
  readonly section: SectionId;
  /** Rows that do; 1 where the section as a whole does. */
  readonly rows: number;
}

/** Its tables are matrices: a row of them is no answer by itself. */
const oneAnswer: ReadonlySet<SectionId> = new Set(['priority']);

/**
 * What would lose its pointer if these records were gone, section by section: the tables of the report first, then its
 * data. Rows that say nothing yet do not count.
 */
export function leaningOn(risalah: Risalah, gone: Gone): readonly Leaning[] {
  const before = knownIds(risalah);
  const after = knownIds(risalah, gone);
  const spots: IdSpot[] = [];
  walkIds(risalahSchema, risalah, (spot) => {
    const { mark, id, isTold } = spot;
    const isLost =
      mark.role === 'pointer' && isKnown(before, mark, id) && !isKnown(after, mark, id);
    if (isLost && isTold && !isWithin(spot, gone)) spots.push(spot);
    return id;
  });
  const rows = new Map<SectionId, Set<string>>();
  for (const { path } of spots.toSorted((a, b) => Number(isData(a)) - Number(isData(b)))) {
    const section = sectionIds.find((id) => id === path[0]);
    if (section === undefined) continue;
    const isOfRow = path.length > ROW_DEPTH && !oneAnswer.has(section);
    const row = isOfRow ? path.slice(0, ROW_DEPTH).join('/') : '';
    rows.set(section, (rows.get(section) ?? new Set()).add(row));
  }
  return [...rows].map(([section, found]) => ({ section, rows: found.size }));
}

/** Section, table and position. */
const ROW_DEPTH = 3;

function isData({ path }: IdSpot): boolean {
  return path[1] === 'data';
}
