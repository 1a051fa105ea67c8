import type { AnswerField } from '#domain/risalah/address.ts';
import type { Measure } from '#domain/risalah/schema/plan.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { about, at, check, emptyOf, gap, lacking } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** Alternatives, the plan and its risks: chosen with reasons, whole, and in somebody's hands. */
export const planRules = {
  'cause-without-alternatives': gap(({ risalah: { alternatives }, thread: { causes } }) =>
    causes
      .filter(({ cause }) => alternatives.rows.every((row) => row.cause !== cause.id))
      .map(({ cause }) => about(cause.id, at('alternatives/rows', '', { cause: cause.text }))),
  ),
  'alternative-undecided': gap(({ risalah: { alternatives } }) =>
    alternatives.rows
      .filter(
        ({ alternative, evaluation, conclusion }) =>
          !isBlank(alternative) && (conclusion === '' || isBlank(evaluation)),
      )
      .map(({ id, alternative, evaluation, conclusion }) =>
        at(
          emptyOf('alternatives', {
            'rows.evaluation': isBlank(evaluation),
            'rows.conclusion': conclusion === '',
          }),
          id,
          { alternative },
        ),
      ),
  ),
  'chosen-alternative-unplanned': check(({ risalah, begun }) => {
    const measures = risalah['action-plan'].rows;
    return risalah.alternatives.rows
      .filter(({ id, cause, conclusion }) => {
        const isPlanned = measures.some(
          (row) => row.alternative === id || (row.alternative === '' && row.cause === cause),
        );
        return begun.has('action-plan') && conclusion === 'chosen' && !isPlanned;
      })
      .map(({ id, alternative }) => at('alternatives/rows.conclusion', id, { alternative }));
  }),
  'rejected-alternative-planned': check(({ risalah }) => {
    const rejected = risalah.alternatives.rows.filter((row) => row.conclusion === 'rejected');
    const ids = new Set(rejected.map(({ id }) => id));
    return risalah['action-plan'].rows
      .filter((row) => ids.has(row.alternative))
      .map(named('alternative'));
  }),
  'appeal-only': check((context) =>
    measures(context, 'what', (measure) => {
      const rows = context.risalah['action-plan'].rows.filter(
        ({ cause, what }) => cause === measure.cause && !isBlank(what),
      );
      return rows.every(({ what }) => appeal.test(what.trim()));
    }),
  ),
  'measure-without-owner': gap((context) => measures(context, 'who', ({ who }) => isBlank(who))),
  'measure-without-date': gap((context) =>
    measures(
      context,
      ({ from, to }) =>
        emptyOf('action-plan', {
          'rows.from': dateOf(from) === null,
          'rows.to': dateOf(to) === null,
        }),
      ({ from, to }) => dateOf(from) === null || dateOf(to) === null,
    ),
  ),
  'measure-incomplete': gap(({ risalah }) => {
    const { rows, variant } = risalah['action-plan'];
    return rows
      .filter(({ what }) => !isBlank(what))
      .flatMap((row) => {
        const empty = emptyOf('action-plan', {
          'rows.why': isBlank(row.why),
          'rows.where': isBlank(row.where),
          'rows.how': isBlank(row.how),
          'rows.cost': variant === '5w2h' && numberOf(row.cost) === null,
        });
        return lacking(empty, row.id, { measure: row.what, count: empty.length });
      });
  }),
  'owner-is-everybody': check((context) =>
    measures(context, 'who', ({ who }) => /^(semua|seluruh)\b/i.test(who.trim())),
  ),
  'measure-outside-schedule': check((context) => {
    const { rows } = context.risalah.schedule;
    const planned = rows.find(({ phase }) => phase === 'implementation');
    if (planned === undefined) return [];
    const [from, to] = [dateOf(planned.plannedFrom), dateOf(planned.plannedTo)];
    return measures(
      context,
      'from',
      (row) => isBefore(dateOf(row.from), from) || isBefore(to, dateOf(row.to)),
    );
  }),
  'measure-without-risk': gap(({ risalah }) => {
    const weighed = new Set(risalah.risks.rows.map(({ measure }) => measure));
    return risalah['action-plan'].rows
      .filter(({ id, what }) => !isBlank(what) && !weighed.has(id))
      .map(({ id, what }) => about(id, at('risks/rows', '', { measure: what })));
  }),
  'risk-without-prevention': gap(({ risalah: { risks } }) =>
    risks.rows
      .filter(({ risk, prevention }) => !isBlank(risk) && isBlank(prevention))
      .map(({ id, risk }) => at('risks/rows.prevention', id, { risk })),
  ),
} as const satisfies Record<string, Rule>;

export type PlanRuleId = keyof typeof planRules;

/** A measure that begins by talking and does no more: it changes nobody's work. */
const appeal =
  /^((melakukan|melaksanakan|mengadakan|menyelenggarakan|pelaksanaan|kegiatan|memberi(kan)?) )?(sosialisasi|menyosialisasikan|mensosialisasikan|imbauan|himbauan|mengimbau|menghimbau|teguran|menegur|mengingatkan (kembali|petugas|pegawai|staf|anggota)|pembinaan|membina|pengarahan|mengarahkan (petugas|pegawai|staf|anggota)|arahan|penyuluhan|menyuluh|edukasi|mengedukasi)\b/i;

type PlanField = Extract<AnswerField, `action-plan/rows.${string}`>;

function measures(
  { risalah }: RuleContext,
  boxes: Exclude<keyof Measure, 'id'> | ((row: Measure) => readonly PlanField[]),
  isSo: (row: Measure) => boolean,
): readonly Sighting[] {
  return risalah['action-plan'].rows
    .filter((row) => !isBlank(row.what))
    .filter(isSo)
    .map(named(boxes));
}

function named(boxes: Exclude<keyof Measure, 'id'> | ((row: Measure) => readonly PlanField[])) {
  return (row: Measure): Sighting =>
    at(typeof boxes === 'string' ? `action-plan/rows.${boxes}` : boxes(row), row.id, {
      measure: row.what,
    });
}
