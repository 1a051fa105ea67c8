import { addressText } from '#domain/risalah/address.ts';
import type { Gone } from '#domain/risalah/pointers/knownIds.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { blankOf, putAt, readAt, rowsAt } from '#domain/risalah/carries/places.ts';
import type { Answers } from '#domain/risalah/carries/places.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { InForce } from '#domain/risalah/carries/inForce.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The carried answers that would go with these records: those taken from them, and from rows that stand for them. */
export function carriedFrom({ origins }: Pick<InForce, 'origins'>, gone: Gone): readonly Origin[] {
  const carried = sectionIds.flatMap((section) =>
    [...origins(section).values()].filter(({ state }) => state === 'carried'),
  );
  const lost = new Set([...gone.rows].map((row) => placeKey(gone.section, row)));
  const found = new Set<Origin>();
  for (;;) {
    const more = carried.filter(
      (origin) => !found.has(origin) && lost.has(placeKey(origin.from.section, origin.from.row)),
    );
    if (more.length === 0) break;
    for (const origin of more) {
      found.add(origin);
      if (origin.what === 'row') lost.add(placeKey(origin.to.section, origin.to.row));
    }
  }
  return carried.filter((origin) => found.has(origin) && !isIn(origin, gone));
}

function isIn({ to }: Origin, { section, rows }: Gone): boolean {
  return to.section === section && rows.has(to.row);
}

function placeKey(section: string, row: string): string {
  return `${section}/${row}`;
}

/** The record with these carried answers stored as the team's own. */
export function asOwn(risalah: Risalah, origins: readonly Origin[]): Risalah {
  // Rows before what stands in them.
  const ordered = origins.toSorted(
    (a, b) => Number(a.what === 'field') - Number(b.what === 'field'),
  );
  return ordered.reduce((record, { what, to, value }) => {
    const answers: Answers = record[to.section];
    const after =
      what === 'row'
        ? { ...answers, [to.field]: [...rowsAt(answers, to.field), value] }
        : putAt(answers, to, value);
    return { ...record, [to.section]: after };
  }, risalah);
}

/** The record in which an answer comes from its source again. */
export function asCarried(risalah: Risalah, { what, to, value }: Origin): Risalah {
  const key = addressText(to);
  const emptied = risalah.emptied.includes(key)
    ? risalah.emptied.filter((each) => each !== key)
    : risalah.emptied;
  const answers: Answers = risalah[to.section];
  if (what === 'row' || readAt(answers, to) === undefined) return { ...risalah, emptied };
  return { ...risalah, emptied, [to.section]: putAt(answers, to, blankOf(value)) };
}
