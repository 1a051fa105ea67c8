import { emptyDeck } from '#domain/risalah/schema/deck.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causes } from './causes.ts';
import { opening } from './opening.ts';
import { plan } from './plan.ts';
import { results } from './results.ts';
import { standards } from './standards.ts';
import { theme } from './theme.ts';

/** A fish auction misses its target once, goes back to the causes, and reaches it. Fictional throughout. */
export const lelang: Risalah = {
  id: 'example-lelang',
  createdAt: '2026-03-30T01:00:00.000Z',
  method: 'seven',
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
    printedOn: '2026-10-23T02:00:00.000Z',
  },
  deck: emptyDeck,
  ...opening,
  ...theme,
  ...causes,
  ...plan,
  ...results,
  ...standards,
};
