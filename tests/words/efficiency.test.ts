import { expect, it } from 'vitest';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { emptyBenefitRow } from '#domain/risalah/schema/results.ts';
import type { BenefitRow } from '#domain/risalah/schema/results.ts';
import { blankRisalah } from '#tests/manuscript/sampleRisalah.ts';
import { efficiencyText } from '#words/results.ts';

const row = (given: Partial<BenefitRow>): BenefitRow => ({ ...emptyBenefitRow('b'), ...given });
function told(...rows: BenefitRow[]): string {
  const blank = blankRisalah();
  return efficiencyText(benefitTotals({ ...blank, benefit: { ...blank.benefit, rows } }));
}

const gain = row({ amount: 5_000_000, kind: 'gain', certainty: 'potential' });
const cost = row({ amount: 2_000_000, kind: 'cost', certainty: 'real' });

it('keeps what is real apart from what is expected', () => {
  expect(told(gain, cost)).toBe(
    'Rp3.000.000 (manfaat bersih, nyata −Rp2.000.000 dan potensial Rp5.000.000)',
  );
  expect(told(row({ amount: 5_000_000, kind: 'gain', certainty: 'real' }), cost)).toBe(
    'Rp3.000.000 (manfaat bersih, seluruhnya nyata)',
  );
});

it('says that costs are not known, and calls no loss efficiency', () => {
  expect(told(gain)).toBe(
    'Rp5.000.000 (manfaat, seluruhnya potensial; biaya penerapan belum dihitung)',
  );
  expect(told(cost)).toBe('');
  expect(told({ ...gain, amount: 1 }, cost)).toBe('');
  expect(told()).toBe('');
});
