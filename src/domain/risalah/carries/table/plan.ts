import type { Action } from '#domain/risalah/schema/implementation.ts';
import { emptyAction } from '#domain/risalah/schema/implementation.ts';
import { emptyMeasure } from '#domain/risalah/schema/plan.ts';
import type { Alternative, Measure } from '#domain/risalah/schema/plan.ts';
import { addressOf } from '#domain/risalah/address.ts';
import { isBlank } from '#language/isBlank.ts';
import { carriesFields, idFrom } from '#domain/risalah/carries/carry.ts';
import type { Carry } from '#domain/risalah/carries/carry.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';

/** Alternative → plan → action. */
export const planCarries: readonly Carry[] = [
  {
    kind: 'rows',
    to: 'action-plan',
    table: 'rows',
    reads: ['alternatives'],
    // A plan that names no alternative may be the one that was chosen: where it treats the same cause, it is.
    rows: ({ alternatives, 'action-plan': { rows } }) =>
      alternatives.rows
        .filter(({ id, cause, alternative, conclusion }) => {
          const isPlanned = rows.some(
            (row) =>
              row.id !== idFrom(id) &&
              (row.alternative === id || (row.alternative === '' && row.cause === cause)),
          );
          return conclusion === 'chosen' && !isBlank(alternative) && !isPlanned;
        })
        .map(({ id }) => ({
          from: addressOf('alternatives', id, 'rows.alternative'),
          seed: { ...emptyMeasure(idFrom(id)), alternative: id },
        })),
  },
  carriesFields<Alternative>({
    to: 'action-plan',
    reads: ['alternatives'],
    link: ({ alternatives, 'action-plan': { rows } }) =>
      linkBy(rows, ({ alternative }) => alternative, {
        section: 'alternatives',
        table: 'rows',
        rows: alternatives.rows,
      }),
    fields: {
      'rows.cause': { from: 'cause', agrees: 'must' },
      'rows.what': 'alternative',
      'rows.cost': { from: 'cost', agrees: 'must' },
    },
  }),
  {
    kind: 'rows',
    to: 'actions',
    table: 'rows',
    reads: ['action-plan'],
    // Actions that name no plan may be those of any of them.
    rows: ({ 'action-plan': plan, actions: { rows } }) =>
      rows.some(({ measure }) => measure === '')
        ? []
        : plan.rows
            .filter(({ id, what }) => {
              const isBegun = rows.some((row) => row.measure === id && row.id !== idFrom(id));
              return !isBlank(what) && !isBegun;
            })
            .map(({ id }) => ({
              from: addressOf('action-plan', id, 'rows.what'),
              seed: { ...emptyAction(idFrom(id)), measure: id },
            })),
  },
  carriesFields<Measure>({
    to: 'actions',
    reads: ['action-plan'],
    link: ({ 'action-plan': plan, actions: { rows } }) =>
      linkBy(rows, plannedBy, { section: 'action-plan', table: 'rows', rows: plan.rows }),
    fields: {
      // What was planned is not yet done.
      'rows.done': { from: 'what', as: 'proposed' },
      'rows.from': { from: 'from', as: 'proposed' },
      'rows.to': { from: 'to', as: 'proposed' },
      'rows.who': { from: 'who', as: 'proposed' },
    },
  }),
];

function plannedBy({ measure }: Action): string {
  return measure;
}
