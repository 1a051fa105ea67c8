import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { namesNumber, seen } from './ground.ts';
import type { Asking } from './ground.ts';

/** What was weighed and done, and what it cost. */
export const doingQuestions = {
  'one-alternative': {
    weight: 5,
    see: ({ risalah: { alternatives }, thread: { causes } }) => {
      if (alternatives.rows.length === 0) return null;
      for (const { cause } of causes) {
        const [only, ...others] = alternatives.rows.filter((row) => row.cause === cause.id);
        if (only === undefined || others.length > 0) continue;
        const facts = { cause: cause.text, alternative: only.alternative };
        return seen('alternatives/rows.alternative', only.id, facts);
      }
      return null;
    },
  },
  'alternative-set-aside': {
    weight: 4,
    see: ({ risalah: { alternatives } }) => {
      const row = alternatives.rows.find(
        ({ conclusion, evaluation }) =>
          (conclusion === 'rejected' || conclusion === 'deferred') && !namesNumber(evaluation),
      );
      if (row === undefined) return null;
      const { id, alternative, advantage } = row;
      return seen('alternatives/rows.evaluation', id, { alternative, advantage });
    },
  },
  'measure-of-one': {
    weight: 5.5,
    see: ({ thread: { measures } }) => {
      const found = measures.find(
        ({ measure: { who } }) => !isBlank(who) && !/,|;|\bdan\b|&|\n/iu.test(who),
      );
      if (found === undefined) return null;
      const { id, what, who } = found.measure;
      return seen('action-plan/rows.who', id, { measure: what, who });
    },
  },
  'measure-is-talk': {
    weight: 8,
    see: ({ thread: { measures } }) => {
      const found = measures.find(({ measure }) => talk.test(measure.what));
      if (found === undefined) return null;
      return seen('action-plan/rows.what', found.measure.id, { measure: found.measure.what });
    },
  },
  'benefit-negative': {
    weight: 7,
    see: ({ risalah }) => {
      const { net, costs } = benefitTotals(risalah);
      if (net.real >= 0 || costs.real === 0) return null;
      return seen('benefit/rows', '', { rupiahReal: net.real, rupiahCosts: costs.real });
    },
  },
  'benefit-potential': {
    weight: 7,
    see: ({ risalah }) => {
      const { net, isKnown } = benefitTotals(risalah);
      if (!isKnown || net.real < 0 || net.potential <= net.real) return null;
      const row = risalah.benefit.rows.find(
        ({ kind, certainty }) => kind === 'gain' && certainty === 'potential',
      );
      if (row === undefined) return null;
      return seen('benefit/rows.certainty', row.id, {
        rupiahPotential: net.potential,
        rupiahReal: net.real,
        component: row.component,
      });
    },
  },
  'cost-largest': {
    weight: 4,
    see: ({ thread: { measures } }) => {
      const [most] = measures
        .map(({ measure }) => ({ measure, cost: numberOf(measure.cost) ?? 0 }))
        .filter(({ cost }) => cost > 0)
        .toSorted((one, other) => other.cost - one.cost);
      if (most === undefined) return null;
      const facts = { measure: most.measure.what, rupiahCost: most.cost };
      return seen('action-plan/rows.cost', most.measure.id, facts);
    },
  },
} as const satisfies Record<string, Asking>;

/** A measure that is only telling people. */
const talk = /^\W*(sosialisasi|mensosialisasikan|mengimbau|himbauan|imbauan|mengingatkan)\b/iu;
