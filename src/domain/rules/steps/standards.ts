import { emptySocialisation } from '#domain/risalah/schema/standards.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { isBlankRow } from '#domain/rules/ground/isBlankRow.ts';
import { about, at, check, emptyOf, gap, lacking } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** What was made lasting: as a document in force, drawn as a procedure, made known, handed over and guarded. */
export const standardRules = {
  'standard-without-number': gap((context) =>
    standards(context, 'number', ({ number }) => isBlank(number)),
  ),
  'standard-without-date': gap((context) =>
    standards(context, 'effectiveOn', ({ effectiveOn }) => dateOf(effectiveOn) === null),
  ),
  'standard-without-owner': gap((context) =>
    standards(context, 'owner', ({ owner }) => isBlank(owner)),
  ),
  'standard-kind-missing': gap(({ risalah: { standards: answer } }) => {
    const rows = answer.rows.filter(isSaid);
    const kinds = new Set(rows.map(({ kind }) => kind));
    return rows.length > 0 && kinds.size < 3
      ? [at('standards/rows', '', { count: 3 - kinds.size })]
      : [];
  }),
  'standard-before-result': check((context) => {
    const { rows } = context.risalah.comparison;
    const starts = rows.flatMap(({ from }) => dateOf(from) ?? []);
    return standards(context, 'effectiveOn', ({ effectiveOn }) => {
      const day = dateOf(effectiveOn);
      return starts.length > 0 && starts.every((start) => isBefore(day, start));
    });
  }),
  'warning-missing': gap(({ risalah: { standards: answer } }) =>
    answer.warning === '' ? [at('standards/warning')] : [],
  ),
  'warning-none': check(({ risalah: { standards: answer } }) =>
    answer.warning === 'none' ? [at('standards/warning')] : [],
  ),
  'warning-unexplained': gap(
    ({
      risalah: {
        standards: { warning, warningNote },
      },
    }) =>
      (warning === 'automatic' || warning === 'manual') && isBlank(warningNote)
        ? [at('standards/warningNote')]
        : [],
  ),
  'procedure-missing': gap(({ risalah: { procedure } }) =>
    procedure.steps.every(({ activity }) => isBlank(activity)) ? [at('procedure/steps')] : [],
  ),
  'procedure-unsigned': gap(({ risalah: { procedure } }) => {
    const { number, effectiveOn, approvedBy, steps } = procedure;
    if (steps.every(({ activity }) => isBlank(activity))) return [];
    return lacking(
      emptyOf('procedure', {
        number: isBlank(number),
        effectiveOn: dateOf(effectiveOn) === null,
        approvedBy: isBlank(approvedBy),
      }),
    );
  }),
  'procedure-dates-reversed': check(({ risalah: { procedure } }) =>
    isBefore(dateOf(procedure.effectiveOn), dateOf(procedure.createdOn))
      ? [at('procedure/createdOn')]
      : [],
  ),
  'procedure-step-incomplete': gap(({ risalah: { procedure } }) =>
    procedure.steps
      .filter(({ activity, performer, time, output }) => {
        return !isBlank(activity) && [performer, time, output].some(isBlank);
      })
      .map(({ id, activity, performer, time, output }) =>
        at(
          emptyOf('procedure', {
            'steps.performer': isBlank(performer),
            'steps.time': isBlank(time),
            'steps.output': isBlank(output),
          }),
          id,
          { activity },
        ),
      ),
  ),
  'decision-without-return': check(({ risalah: { procedure } }) =>
    procedure.steps
      .filter(({ shape, otherwise }) => shape === 'decision' && otherwise === '')
      .map(({ id, activity }) => at('procedure/steps.otherwise', id, { activity })),
  ),
  'procedure-without-ends': check(({ risalah: { procedure } }) => {
    const shapes = new Set(procedure.steps.map(({ shape }) => shape));
    return procedure.steps.length > 1 && !(shapes.has('start') && shapes.has('end'))
      ? [about('', at('procedure/steps.shape', procedure.steps[0]?.id))]
      : [];
  }),
  'socialisation-missing': gap(({ risalah: { socialisation } }) =>
    socialisation.rows.every((row) => isBlankRow(row, emptySocialisation('')))
      ? [at('socialisation/rows')]
      : [],
  ),
  'socialisation-without-evidence': gap(({ risalah: { socialisation } }) =>
    socialisation.rows
      .filter(({ audience, evidence }) => !isBlank(audience) && isBlank(evidence))
      .map(({ id, audience }) => at('socialisation/rows.evidence', id, { audience })),
  ),
  'handover-missing': gap(({ risalah: { socialisation } }) =>
    isBlank(socialisation.handover) ? [at('socialisation/handover')] : [],
  ),
  'replication-missing': gap(({ risalah: { socialisation } }) =>
    isBlank(socialisation.replication) ? [at('socialisation/replication')] : [],
  ),
} as const satisfies Record<string, Rule>;

export type StandardRuleId = keyof typeof standardRules;

function isSaid({ text, document }: Standard): boolean {
  return !isBlank(text) || !isBlank(document);
}

function standards(
  { risalah }: RuleContext,
  column: Exclude<keyof Standard, 'id'>,
  isSo: (row: Standard) => boolean,
): readonly Sighting[] {
  return risalah.standards.rows
    .filter(isSaid)
    .filter(isSo)
    .map(({ id, text, document }) =>
      at(`standards/rows.${column}`, id, { standard: isBlank(text) ? document : text }),
    );
}
