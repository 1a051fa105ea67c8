import type { Measure } from '#domain/risalah/schema/plan.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** Alternatives, the plan and its risks: chosen with reasons, whole, and in somebody's hands. */
export const planRules = {
  'cause-without-alternatives': gap(({ risalah: { alternatives }, thread: { causes } }) =>
    causes
      .filter(({ cause }) => alternatives.rows.every((row) => row.cause !== cause.id))
      .map(({ cause }) => at('alternatives', '', { cause: cause.text })),
  ),
  'alternative-undecided': gap(({ risalah: { alternatives } }) =>
    alternatives.rows
      .filter(
        ({ alternative, evaluation, conclusion }) =>
          !isBlank(alternative) && (conclusion === '' || isBlank(evaluation)),
      )
      .map(({ id, alternative }) => at('alternatives', id, { alternative })),
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
      .map(({ id, alternative }) => at('alternatives', id, { alternative }));
  }),
  'rejected-alternative-planned': check(({ risalah }) => {
    const rejected = risalah.alternatives.rows.filter((row) => row.conclusion === 'rejected');
    const ids = new Set(rejected.map(({ id }) => id));
    return risalah['action-plan'].rows.filter((row) => ids.has(row.alternative)).map(named);
  }),
  'appeal-only': check((context) =>
    measures(context, (measure) => {
      const rows = context.risalah['action-plan'].rows.filter(
        ({ cause, what }) => cause === measure.cause && !isBlank(what),
      );
      return rows.every(({ what }) => appeal.test(what.trim()));
    }),
  ),
  'measure-without-owner': gap((context) => measures(context, ({ who }) => isBlank(who))),
  'measure-without-date': gap((context) =>
    measures(context, ({ from, to }) => dateOf(from) === null || dateOf(to) === null),
  ),
  'measure-incomplete': gap(({ risalah }) => {
    const { rows, variant } = risalah['action-plan'];
    return rows
      .filter(({ what }) => !isBlank(what))
      .flatMap((row) => {
        const isCostAsked = variant === '5w2h' && numberOf(row.cost) === null;
        const blank = [row.why, row.where, row.how].filter(isBlank).length;
        const count = blank + (isCostAsked ? 1 : 0);
        return count > 0 ? [at('action-plan', row.id, { measure: row.what, count })] : [];
      });
  }),
  'owner-is-everybody': check((context) =>
    measures(context, ({ who }) => /^(semua|seluruh)\b/i.test(who.trim())),
  ),
  'measure-outside-schedule': check((context) => {
    const { rows } = context.risalah.schedule;
    const planned = rows.find(({ phase }) => phase === 'implementation');
    if (planned === undefined) return [];
    const [from, to] = [dateOf(planned.plannedFrom), dateOf(planned.plannedTo)];
    return measures(
      context,
      (row) => isBefore(dateOf(row.from), from) || isBefore(to, dateOf(row.to)),
    );
  }),
  'measure-without-risk': gap(({ risalah }) => {
    const weighed = new Set(risalah.risks.rows.map(({ measure }) => measure));
    return risalah['action-plan'].rows
      .filter(({ id, what }) => !isBlank(what) && !weighed.has(id))
      .map(({ what }) => at('risks', '', { measure: what }));
  }),
  'risk-without-prevention': gap(({ risalah: { risks } }) =>
    risks.rows
      .filter(({ risk, prevention }) => !isBlank(risk) && isBlank(prevention))
      .map(({ id, risk }) => at('risks', id, { risk })),
  ),
} as const satisfies Record<string, Rule>;

export type PlanRuleId = keyof typeof planRules;

/** A measure that begins by talking and does no more: it changes nobody's work. */
const appeal =
  /^((melakukan|melaksanakan|mengadakan|menyelenggarakan|pelaksanaan|kegiatan|memberi(kan)?) )?(sosialisasi|menyosialisasikan|mensosialisasikan|imbauan|himbauan|mengimbau|menghimbau|teguran|menegur|mengingatkan (kembali|petugas|pegawai|staf|anggota)|pembinaan|membina|pengarahan|mengarahkan (petugas|pegawai|staf|anggota)|arahan|penyuluhan|menyuluh|edukasi|mengedukasi)\b/i;

function measures({ risalah }: RuleContext, isSo: (row: Measure) => boolean): readonly Sighting[] {
  return risalah['action-plan'].rows
    .filter((row) => !isBlank(row.what))
    .filter(isSo)
    .map(named);
}

function named({ id, what }: Measure): Sighting {
  return at('action-plan', id, { measure: what });
}
