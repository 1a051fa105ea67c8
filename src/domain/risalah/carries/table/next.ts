import { addressOf } from '#domain/risalah/address.ts';
import { carriesFields, idFrom, sourceOfId } from '#domain/risalah/carries/carry.ts';
import type { Carry, Link } from '#domain/risalah/carries/carry.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';
import { emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { RemainderRow } from '#domain/risalah/schema/next.ts';
import type { Unsolved } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import { isBlank } from '#language/isBlank.ts';

/** A standard ⇄ the procedure that it cites; causes not solved, problems listed → what remains → the next theme. */
export const nextCarries: readonly Carry[] = [
  carriesFields<Standard>({
    to: 'procedure',
    reads: ['standards'],
    link: ({ standards }) => onlyCited(standards.rows, () => true),
    // A document that is named is not yet a procedure that was written down.
    fields: {
      name: { from: 'document', as: 'proposed', value: ({ document }) => nameIn(document) },
    },
  }),
  carriesFields<Standard>({
    to: 'procedure',
    reads: ['standards'],
    link: ({ procedure, standards }) =>
      isBlank(procedure.name)
        ? []
        : onlyCited(standards.rows, ({ document }) => cites(document, procedure.name)),
    fields: { number: 'number', effectiveOn: 'effectiveOn' },
  }),
  carriesFields<Section<'procedure'>>({
    to: 'standards',
    reads: ['procedure'],
    link: ({ procedure, standards }) =>
      standards.rows
        .filter(({ document }) => cites(document, procedure.name))
        .map(({ id }) => ({
          row: id,
          from: { section: 'procedure' as const, row: '', table: '' },
          source: procedure,
        })),
    fields: {
      'rows.number': 'number',
      'rows.effectiveOn': 'effectiveOn',
    },
  }),
  {
    kind: 'rows',
    to: 'remainder',
    table: 'rows',
    reads: ['achievement'],
    // Problems that the team lists itself are all of them.
    rows: ({ achievement, remainder: { rows } }) =>
      rows.some(({ id }) => sourceOfId(id) === null)
        ? []
        : achievement.unsolved
            .filter(({ cause }) => !isBlank(cause))
            .map(({ id }) => ({
              from: addressOf('achievement', id, 'unsolved.cause'),
              seed: emptyRemainderRow(idFrom(id)),
            })),
  },
  carriesFields<Unsolved>({
    to: 'remainder',
    reads: ['achievement'],
    link: ({ achievement, remainder }) =>
      linkBy(remainder.rows, ({ id }) => sourceOfId(id), {
        section: 'achievement',
        table: 'unsolved',
        rows: achievement.unsolved,
      }),
    fields: { 'rows.text': 'cause', 'rows.note': 'note' },
  }),
  carriesFields<Problem>({
    to: 'remainder',
    reads: ['inventory'],
    link: ({ inventory, remainder }) =>
      linkBy(remainder.rows, ({ problem }) => problem, {
        section: 'inventory',
        table: 'problems',
        rows: inventory.problems,
      }),
    fields: { 'rows.text': 'problem' },
  }),
  carriesFields<RemainderRow>({
    to: 'remainder',
    reads: [],
    // Which of several comes next is the team's to say.
    link: ({ remainder: { rows } }) => {
      const [only] = rows;
      return only === undefined || rows.length > 1
        ? []
        : [{ row: '', from: { section: 'remainder', row: only.id, table: 'rows' }, source: only }];
    },
    fields: { nextTheme: 'text' },
  }),
];

/** The only document that these standards name; none where they name several. */
function onlyCited(
  rows: readonly Standard[],
  isOf: (row: Standard) => boolean,
): readonly Link<Standard>[] {
  const named = rows.filter((row) => !isBlank(row.document) && isOf(row));
  const [first] = named;
  const isOne = named.every(
    ({ document, number }) =>
      first !== undefined && isSame(document, first.document) && isSame(number, first.number),
  );
  return first === undefined || !isOne
    ? []
    : [{ row: '', from: { section: 'standards', row: first.id, table: 'rows' }, source: first }];
}

/** "SOP Pelayanan resep" names the procedure "Pelayanan resep"; "SOP" alone names none. */
function nameIn(document: string): string {
  return document.trim().replace(/^(sop|prosedur)\b[\s:]*/i, '');
}

/** "SOP", "Prosedur …" or the procedure's own name. */
function cites(document: string, name: string): boolean {
  return /\b(sop|prosedur)\b/i.test(document) || (!isBlank(name) && isSame(document, name));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
