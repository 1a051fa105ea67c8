import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type BenefitRow = Risalah['benefit']['rows'][number];

/** A component of the benefit either brings in or costs. */
export const benefitKindNames = {
  gain: 'Manfaat',
  cost: 'Biaya penerapan',
} as const satisfies Record<BenefitRow['kind'], string>;

/** Whether the benefit has been realised. */
export const certaintyNames = {
  potential: 'Potensial',
  real: 'Nyata',
} as const satisfies Record<BenefitRow['certainty'], string>;
