import { expect, it } from 'vitest';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { emptyBenefitRow } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

type Row = Risalah['benefit']['rows'][number];

const row = (kind: Row['kind'], certainty: Row['certainty'], amount: Row['amount']): Row => ({
  ...emptyBenefitRow(''),
  kind,
  certainty,
  amount,
});

it('keeps potential and real benefit apart and takes the costs off', () => {
  const empty = newRisalah();
  const rows = [
    row('gain', 'real', 1_250_000),
    row('gain', 'potential', 400_000),
    row('gain', 'real', { typed: '1.234' }),
    row('cost', 'real', 250_000),
  ];
  const totals = benefitTotals({ ...empty, benefit: { ...empty.benefit, rows } });
  expect(totals.net).toEqual({ potential: 400_000, real: 1_000_000, total: 1_400_000 });
  expect(totals.costs.total).toBe(250_000);
  expect(totals.isKnown).toBe(true);
});

it('says that nothing is known without amounts', () => {
  expect(benefitTotals(newRisalah())).toMatchObject({ isKnown: false, net: { total: 0 } });
});
