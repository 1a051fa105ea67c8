import type { Offers } from '#domain/risalah/offers.ts';
import { categorySets } from './categorySets.ts';
import { workValues } from './workValues.ts';

/** What a team is offered to choose from. */
export const offers: Offers = {
  values: workValues,
  criteria: [
    { name: 'Dampak pada pelayanan', weight: 40 },
    { name: 'Mendesak', weight: 30 },
    { name: 'Dapat ditangani sendiri', weight: 30 },
  ],
  categories: categorySets,
};
