import { emptyDeck } from '#domain/risalah/schema/deck.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causes } from './causes.ts';
import { opening } from './opening.ts';
import { plan } from './plan.ts';
import { results } from './results.ts';
import { standards } from './standards.ts';
import { theme } from './theme.ts';

/** A puskesmas shortens its registration waiting time from 28 to 11 minutes. Fictional throughout. */
export const puskesmas: Risalah = {
  id: 'example-puskesmas',
  createdAt: '2026-05-18T01:00:00.000Z',
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
    printedOn: '2026-11-19T02:00:00.000Z',
  },
  deck: emptyDeck,
  ...opening,
  ...theme,
  ...causes,
  ...plan,
  ...results,
  ...standards,
};
