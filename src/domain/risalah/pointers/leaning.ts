import type { SectionId } from '#domain/method/sectionId.ts';
import { addressAt } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { isKnown, isWithin, knownIds } from './knownIds.ts';
import type { Gone } from './knownIds.ts';
import { walkIds } from './pointerWalk.ts';
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
  const leaning = addressesLeaningOn(risalah, gone);
  const sections = new Set(
    leaning.toSorted((a, b) => Number(isData(a)) - Number(isData(b))).map(({ section }) => section),
  );
  return [...sections].map((section) => {
    const rows = new Set(leaning.filter((each) => each.section === section).map(({ row }) => row));
    return { section, rows: oneAnswer.has(section) ? 1 : rows.size };
  });
}

/** The answers themselves, in the order of the record. */
function addressesLeaningOn(risalah: Risalah, gone: Gone): readonly Address[] {
  const before = knownIds(risalah);
  const after = knownIds(risalah, gone);
  const found: Address[] = [];
  walkIds(risalahSchema, risalah, (spot) => {
    const { mark, id, isTold } = spot;
    const isLost =
      mark.role === 'pointer' && isKnown(before, mark, id) && !isKnown(after, mark, id);
    const address =
      isLost && isTold && !isWithin(spot, gone) ? addressAt(risalah, spot.path) : null;
    if (address !== null) found.push(address);
    return id;
  });
  return found;
}

function isData({ field }: Address): boolean {
  return field.startsWith('data.');
}
