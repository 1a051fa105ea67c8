import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Status =
  Risalah['actions']['rows'][number]['status'] | Risalah['follow-up']['rows'][number]['status'];

/** How far an action or a follow-up has come. */
export const progressNames = {
  '': '',
  planned: 'Direncanakan',
  ongoing: 'Sedang berjalan',
  done: 'Selesai',
  'not-done': 'Tidak terlaksana',
} as const satisfies Record<Status, string>;

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

/** Side effects, wanted or not. */
export const effectNames = {
  positive: 'Positif',
  negative: 'Negatif',
} as const satisfies Record<Risalah['side-effects']['rows'][number]['kind'], string>;
