import { emptyDeck } from '#domain/risalah/schema/deck.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causes } from './causes.ts';
import { opening } from './opening.ts';
import { plan } from './plan.ts';
import { results } from './results.ts';
import { standards } from './standards.ts';
import { theme } from './theme.ts';

/** A population office returns 8 % of the applications instead of 24 %. Fictional throughout. */
export const dukcapil: Risalah = {
  id: 'example-dukcapil',
  createdAt: '2025-07-07T01:00:00.000Z',
  method: 'eight',
  stepNames: {},
  finished: [...sectionIds],
  mark: 'CONTOH FIKTIF',
  reasons: [],
  emptied: [],
  mirror: { sheet: '', scores: {}, notes: {} },
  printing: {
    format: null,
    untilStep: '',
    carries: 'submit',
    tellsAbsent: false,
    printedOn: '2025-12-11T02:00:00.000Z',
  },
  deck: emptyDeck,
  ...opening,
  ...theme,
  ...causes,
  ...plan,
  ...results,
  ...standards,
};
