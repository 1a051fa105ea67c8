import { addressOf } from '#domain/risalah/address.ts';
import { carriesFields, idFrom, sourceOfId } from '#domain/risalah/carries/carry.ts';
import type { Carry, CarriedRow, Link } from '#domain/risalah/carries/carry.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';
import { centreOf } from '#domain/risalah/carries/centreOf.ts';
import type { Measured } from '#domain/risalah/carries/centreOf.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import type { Measure } from '#domain/risalah/schema/plan.ts';
import { emptyBenefitRow, emptyResultRow, emptyUnsolved } from '#domain/risalah/schema/results.ts';
import type { BenefitRow } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { arithmeticValue } from '#domain/risalah/reading/arithmeticValue.ts';
import { dateOf, isShare, numberOf } from '#domain/tools/atoms.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import type { Share } from '#domain/tools/shares.ts';
import { formatMonth } from '#language/formatDate.ts';
import { isBlank } from '#language/isBlank.ts';

/** Target and data after → result → aspects; plan and arithmetic → benefit. */
export const resultCarries: readonly Carry[] = [
  {
    kind: 'rows',
    to: 'comparison',
    table: 'rows',
    reads: ['target'],
    rows: ({ target, comparison: { rows } }) =>
      target.rows
        .filter(({ id, indicator, target: goal }) => {
          const isCompared = rows.some((row) => row.target === id && row.id !== idFrom(id));
          return !isCompared && (!isBlank(indicator) || numberOf(goal) !== null);
        })
        .map(({ id }) => ({
          from: addressOf('target', id, 'rows.indicator'),
          seed: { ...emptyResultRow(idFrom(id)), target: id },
        })),
  },
  carriesFields<MonthShare>({
    to: 'comparison',
    reads: ['target'],
    link: sharesOfDeadline,
    fields: {
      'rows.after': { from: 'input', as: 'proposed', value: ({ counts }) => counts },
      'rows.from': { from: 'input', as: 'proposed', value: ({ month }) => month },
      'rows.to': { from: 'input', as: 'proposed', value: ({ month }) => month },
      'rows.served': { from: 'input', as: 'proposed', value: ({ counts }) => counts.of },
    },
  }),
  carriesFields<Measured>({
    to: 'comparison',
    reads: ['target'],
    link: lastMeasured,
    fields: {
      'rows.after': {
        from: 'input',
        as: 'proposed',
        agrees: 'must',
        value: ({ value }) => value,
      },
      'rows.from': { from: 'evidence.periodFrom', agrees: 'must' },
      'rows.to': { from: 'evidence.periodTo', agrees: 'must' },
      'rows.served': 'evidence.n',
    },
  }),
  {
    kind: 'rows',
    to: 'achievement',
    table: 'unsolved',
    reads: ['cause-effect', 'verification', 'action-plan', 'comparison'],
    rows: untreatedCauses,
  },
  carriesFields<Cause>({
    to: 'achievement',
    reads: ['cause-effect'],
    link: ({ achievement, 'cause-effect': { causes } }) =>
      linkBy(achievement.unsolved, ({ id }) => sourceOfId(id), {
        section: 'cause-effect',
        table: 'causes',
        rows: causes,
      }),
    fields: { 'unsolved.cause': 'text' },
  }),
  carriesFields<Outcome>({
    to: 'aspects',
    reads: ['target', 'comparison'],
    link: (record) =>
      record.aspects.rows.flatMap((row) => {
        const outcome = outcomesOf(record).find(({ target }) => isOf(row.aspect, target));
        return outcome === undefined
          ? []
          : [
              {
                row: row.id,
                from: { section: 'target' as const, row: outcome.target.id, table: 'rows' },
                source: outcome,
              },
            ];
      }),
    fields: {
      'rows.before': {
        from: 'baseline',
        value: ({ baseline, unit }, _, { quantity }) => quantity(baseline, unit),
      },
      'rows.after': {
        from: 'target',
        value: ({ after, unit }, _, { quantity }) => quantity(after, unit),
      },
    },
  }),
  {
    kind: 'rows',
    to: 'benefit',
    table: 'rows',
    reads: ['action-plan', 'actions'],
    rows: plannedCosts,
    leads: true,
  },
  carriesFields<Measure>({
    to: 'benefit',
    reads: ['action-plan'],
    link: ({ benefit, 'action-plan': plan }) =>
      linkBy(benefit.rows, ({ id }) => sourceOfId(id), {
        section: 'action-plan',
        table: 'rows',
        rows: plan.rows,
      }),
    fields: {
      'rows.component': 'what',
      'rows.amount': { from: 'cost', agrees: 'must' },
    },
  }),
  carriesFields<BenefitRow>({
    to: 'benefit',
    reads: [],
    link: ({ benefit }) =>
      benefit.rows.map((row) => ({
        row: row.id,
        from: { section: 'benefit', row: row.id, table: 'rows' },
        source: row,
      })),
    fields: {
      'rows.amount': { from: 'arithmetic', value: ({ arithmetic }) => arithmeticValue(arithmetic) },
    },
  }),
];

/**
 * What the plan costs, from the moment that anything of it is carried out: not only once a benefit is typed beside it,
 * which would move under the hand. Costs that the team reckons itself are all of them.
 */
function plannedCosts(record: Risalah): readonly CarriedRow[] {
  const { benefit, actions, 'action-plan': plan } = record;
  const own = benefit.rows.filter(({ id }) => sourceOfId(id) === null);
  const isReckoned = own.some(({ kind }) => kind === 'cost');
  const isBegun = actions.rows.some(({ status }) => status === 'ongoing' || status === 'done');
  if (isReckoned || !isBegun || plan.variant === '5w1h') return [];
  return plan.rows
    .filter(({ cost }) => (numberOf(cost) ?? 0) > 0)
    .map(({ id }) => {
      const certainty = spentOn(id, actions);
      const seed: BenefitRow = { ...emptyBenefitRow(idFrom(id)), kind: 'cost', certainty };
      return { from: addressOf('action-plan', id, 'rows.cost'), seed };
    });
}

/** What was planned is only reckoned with; what was carried out was spent. */
function spentOn(measure: string, { rows }: Risalah['actions']): BenefitRow['certainty'] {
  const isDone = rows.some((row) => row.measure === measure && row.status === 'done');
  return isDone ? 'real' : 'potential';
}

/** The last cycle of each target takes from the data that measured it in the target's own unit, where there is but one. */
function lastMeasured({ target, comparison }: Risalah) {
  return target.rows.flatMap((row) => {
    const last = comparison.rows.findLast((result) => result.target === row.id);
    const measured = comparison.data.flatMap((use) => centreOf(use, row.unit) ?? []);
    const [only] = measured;
    if (last === undefined || only === undefined || measured.length > 1) return [];
    return [
      {
        row: last.id,
        from: { section: 'comparison' as const, row: only.id, table: 'data' },
        source: only,
      },
    ];
  });
}

interface MonthShare {
  readonly id: string;
  readonly counts: Share;
  /** ISO month. */
  readonly month: string;
}

/** A target for the end of a month is held against that month, where the only graph of shares names it. */
function sharesOfDeadline({ target, comparison }: Risalah): readonly Link<MonthShare>[] {
  const [use, ...others] = comparison.data.filter(({ tool }) => tool === 'series');
  if (use?.tool !== 'series' || others.length > 0) return [];
  const { categories, series } = use.input;
  return target.rows.flatMap((row): readonly Link<MonthShare>[] => {
    const last = comparison.rows.findLast((result) => result.target === row.id);
    const month = dateOf(row.deadline)?.iso.slice(0, 'yyyy-mm'.length);
    if (last === undefined || month === undefined || row.unit.trim() !== '%') return [];
    const [name = ''] = formatMonth(month).toLowerCase().split(' ');
    const named = categories.flatMap((each, at) =>
      each.trim().toLowerCase().split(' ')[0] === name ? [at] : [],
    );
    const [at, ...more] = named;
    if (at === undefined || more.length > 0) return [];
    const counts = series.map(({ values }) => values[at] ?? null).filter(isShare);
    const [only, ...rest] = counts;
    if (only === undefined || rest.length > 0) return [];
    const from = { section: 'comparison' as const, row: use.id, table: 'data' };
    return [{ row: last.id, from, source: { id: use.id, counts: only, month } }];
  });
}

/** Proven causes that no plan treats, once something was measured: they are not solved, whatever came of the others. */
function untreatedCauses(record: Risalah): readonly CarriedRow[] {
  const { achievement, comparison, verification, 'action-plan': plan } = record;
  const own = achievement.unsolved.some(({ id }) => sourceOfId(id) === null);
  const isMeasured = comparison.rows.some(({ after }) => numberOf(after) !== null);
  // A plan that names no cause may treat any of them.
  const isNamed = plan.rows.length > 0 && plan.rows.every(({ cause }) => cause !== '');
  if (own || !isMeasured || !isNamed) return [];
  const proven = verification.rows.filter(({ conclusion }) => conclusion === 'dominant');
  return [...new Set(proven.map(({ cause }) => cause))]
    .filter((cause) => cause !== '' && plan.rows.every((row) => row.cause !== cause))
    .map((cause) => ({
      from: addressOf('cause-effect', cause, 'causes.text'),
      seed: emptyUnsolved(idFrom(cause)),
    }));
}

const TIME = /^(detik|menit|jam|hari|minggu|pekan|bulan)\b/i;

/** Whether a row of the aspects is the target's own: of the same name, or of time where that is measured. */
function isOf(aspect: string, { aspect: own, unit }: Outcome['target']): boolean {
  const word = plain(own);
  if (word !== '') return plain(aspect).startsWith(word) || word.startsWith(plain(aspect));
  return TIME.test(unit.trim()) && /^waktu\b/i.test(aspect.trim());
}

function plain(text: string): string {
  return text.toLowerCase().split('(')[0]?.trim() ?? '';
}
