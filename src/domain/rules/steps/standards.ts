import type { Standard } from '#domain/risalah/schema/standards.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** What was made lasting: as a document in force, drawn as a procedure, made known, handed over and guarded. */
export const standardRules = {
  'standard-without-number': gap((context) => standards(context, ({ number }) => isBlank(number))),
  'standard-without-date': gap((context) =>
    standards(context, ({ effectiveOn }) => dateOf(effectiveOn) === null),
  ),
  'standard-without-owner': gap((context) => standards(context, ({ owner }) => isBlank(owner))),
  'standard-kind-missing': gap(({ risalah: { standards: answer } }) => {
    const kinds = new Set(answer.rows.map(({ kind }) => kind));
    return answer.rows.length > 0 && kinds.size < 3
      ? [at('standards', '', { count: 3 - kinds.size })]
      : [];
  }),
  'standard-before-result': check((context) => {
    const { rows } = context.risalah.comparison;
    const starts = rows.flatMap(({ from }) => dateOf(from) ?? []);
    return standards(context, ({ effectiveOn }) => {
      const day = dateOf(effectiveOn);
      return starts.length > 0 && starts.every((start) => isBefore(day, start));
    });
  }),
  'warning-missing': gap(({ risalah: { standards: answer } }) =>
    answer.warning === '' ? [at('standards')] : [],
  ),
  'warning-none': check(({ risalah: { standards: answer } }) =>
    answer.warning === 'none' ? [at('standards')] : [],
  ),
  'warning-unexplained': gap(
    ({
      risalah: {
        standards: { warning, warningNote },
      },
    }) =>
      (warning === 'automatic' || warning === 'manual') && isBlank(warningNote)
        ? [at('standards')]
        : [],
  ),
  'procedure-missing': gap(({ risalah: { procedure } }) =>
    procedure.steps.length === 0 ? [at('procedure')] : [],
  ),
  'procedure-unsigned': gap(({ risalah: { procedure } }) => {
    const { number, effectiveOn, approvedBy, steps } = procedure;
    const isSigned = !isBlank(number) && dateOf(effectiveOn) !== null && !isBlank(approvedBy);
    return steps.length > 0 && !isSigned ? [at('procedure')] : [];
  }),
  'procedure-dates-reversed': check(({ risalah: { procedure } }) =>
    isBefore(dateOf(procedure.effectiveOn), dateOf(procedure.createdOn)) ? [at('procedure')] : [],
  ),
  'procedure-step-incomplete': gap(({ risalah: { procedure } }) =>
    procedure.steps
      .filter(({ activity, performer, time, output }) => {
        return !isBlank(activity) && [performer, time, output].some(isBlank);
      })
      .map(({ id, activity }) => at('procedure', id, { activity })),
  ),
  'decision-without-return': check(({ risalah: { procedure } }) =>
    procedure.steps
      .filter(({ shape, otherwise }) => shape === 'decision' && otherwise === '')
      .map(({ id, activity }) => at('procedure', id, { activity })),
  ),
  'procedure-without-ends': check(({ risalah: { procedure } }) => {
    const shapes = new Set(procedure.steps.map(({ shape }) => shape));
    return procedure.steps.length > 1 && !(shapes.has('start') && shapes.has('end'))
      ? [at('procedure')]
      : [];
  }),
  'socialisation-missing': gap(({ risalah: { socialisation } }) =>
    socialisation.rows.length === 0 ? [at('socialisation')] : [],
  ),
  'socialisation-without-evidence': gap(({ risalah: { socialisation } }) =>
    socialisation.rows
      .filter(({ audience, evidence }) => !isBlank(audience) && isBlank(evidence))
      .map(({ id, audience }) => at('socialisation', id, { audience })),
  ),
  'handover-missing': gap(({ risalah: { socialisation } }) =>
    isBlank(socialisation.handover) ? [at('socialisation')] : [],
  ),
  'replication-missing': gap(({ risalah: { socialisation } }) =>
    isBlank(socialisation.replication) ? [at('socialisation')] : [],
  ),
} as const satisfies Record<string, Rule>;

export type StandardRuleId = keyof typeof standardRules;

function standards(
  { risalah }: RuleContext,
  isSo: (row: Standard) => boolean,
): readonly Sighting[] {
  return risalah.standards.rows
    .filter(({ text, document }) => !isBlank(text) || !isBlank(document))
    .filter(isSo)
    .map(({ id, text, document }) =>
      at('standards', id, { standard: isBlank(text) ? document : text }),
    );
}
