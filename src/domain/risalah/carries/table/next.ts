import { addressOf } from '#domain/risalah/address.ts';
import { carriesFields, idFrom, sourceOfId } from '#domain/risalah/carries/carry.ts';
import type { Carry } from '#domain/risalah/carries/carry.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';
import { emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { RemainderRow } from '#domain/risalah/schema/next.ts';
import type { Unsolved } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';

/** The procedure → standards that cite it; causes not solved → problems that remain → the next theme. */
export const nextCarries: readonly Carry[] = [
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

/** "SOP", "Prosedur …" or the procedure's own name. */
function cites(document: string, name: string): boolean {
  return /\b(sop|prosedur)\b/i.test(document) || (!isBlank(name) && isSame(document, name));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
