import type { Action } from '#domain/risalah/schema/implementation.ts';
import type { Measure } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { about, at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** What was really done: when, by whom, watched how, and told honestly where it went otherwise. */
export const implementationRules = {
  'action-without-date': gap((context) =>
    actions(context, 'from', (row) => isUnderWay(row) && dateOf(row.from) === null),
  ),
  'action-without-person': gap((context) =>
    actions(context, 'who', (row) => isUnderWay(row) && isBlank(row.who)),
  ),
  'action-without-account': gap((context) =>
    actions(context, 'done', (row) => isUnderWay(row) && isBlank(row.done)),
  ),
  'action-without-monitoring': gap((context) =>
    actions(context, 'monitoring', (row) => row.status === 'done' && isBlank(row.monitoring)),
  ),
  'action-before-plan': check((context) => {
    const planning = context.risalah.schedule.rows.find(({ phase }) => phase === 'plan');
    const start = dateOf(planning?.actualFrom ?? '') ?? dateOf(planning?.plannedFrom ?? '');
    return actions(
      context,
      'from',
      (row, measure) =>
        isBefore(dateOf(row.from), start) || isBefore(dateOf(row.to), dateOf(measure?.from ?? '')),
    );
  }),
  'delay-unexplained': check((context) =>
    actions(context, 'to', (row, measure) => {
      const isLate = isBefore(dateOf(measure?.to ?? ''), dateOf(row.to));
      return isLate && !isExplained(row, context.risalah);
    }),
  ),
  'not-done-unexplained': check((context) =>
    actions(
      context,
      'done',
      (row) => row.status === 'not-done' && isBlank(row.done) && !isExplained(row, context.risalah),
    ),
  ),
  'obstacle-without-solution': gap(({ risalah: { obstacles } }) =>
    obstacles.rows
      .filter(({ obstacle, solution }) => !isBlank(obstacle) && isBlank(solution))
      .map(({ id, obstacle }) => at('obstacles/rows.solution', id, { obstacle })),
  ),
  'understanding-missing': gap(({ risalah }) =>
    isBlank(risalah.actions.understanding) ? [at('actions/understanding')] : [],
  ),
  'photo-pair-incomplete': check((context) =>
    (['photosBefore', 'photosAfter'] as const).flatMap((column) =>
      actions(context, column, (row) => {
        const other = column === 'photosBefore' ? row.photosAfter : row.photosBefore;
        return row.status === 'done' && row[column].length === 0 && other.length > 0;
      }),
    ),
  ),
  'photographs-missing': gap(({ risalah }) => {
    const { rows } = risalah.actions;
    const isShown = rows.some((row) => row.photosBefore.length + row.photosAfter.length > 0);
    const done = rows.find(({ status }) => status === 'done');
    return done !== undefined && !isShown
      ? [about('', at(['actions/rows.photosBefore', 'actions/rows.photosAfter'], done.id))]
      : [];
  }),
} as const satisfies Record<string, Rule>;

export type ImplementationRuleId = keyof typeof implementationRules;

function isUnderWay({ status }: Action): boolean {
  return status === 'ongoing' || status === 'done';
}

function isExplained({ id }: Action, { obstacles }: Risalah): boolean {
  return obstacles.rows.some(({ action, obstacle }) => action === id && !isBlank(obstacle));
}

/** Actions of which this is so, each judged beside the measure that it carries out. */
function actions(
  { risalah }: RuleContext,
  column: Exclude<keyof Action, 'id'>,
  isSo: (row: Action, measure: Measure | undefined) => boolean,
): readonly Sighting[] {
  const measures = new Map(risalah['action-plan'].rows.map((row) => [row.id, row]));
  return risalah.actions.rows
    .filter((row) => isSo(row, measures.get(row.measure)))
    .map(({ id, done, measure }) =>
      at(`actions/rows.${column}`, id, { action: measures.get(measure)?.what.trim() || done }),
    );
}
