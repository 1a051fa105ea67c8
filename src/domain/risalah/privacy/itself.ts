import type { Marks } from './mark.ts';

/** The record beside its questions. What the team thinks of its own work is its own. */
export const itself = {
  id: 'told',
  createdAt: 'told',
  method: 'told',
  stepNames: 'told',
  finished: 'told',
  mark: 'told',
  reasons: 'kept',
  emptied: 'told',
  mirror: {
    sheet: 'kept',
    scores: 'kept',
    notes: 'kept',
  },
  printing: {
    format: 'told',
    untilStep: 'told',
    tellsAbsent: 'told',
    printedOn: 'told',
    carries: 'told',
  },
  deck: {
    slot: 'told',
    own: { opening: 'told', presentation: 'told', questions: 'told' },
    extent: 'told',
    order: 'told',
    slides: { slide: 'told', shown: 'told', headline: 'told', notes: 'kept' },
    speakers: { part: 'told', member: 'told' },
    rehearsals: 'kept',
  },
} satisfies Partial<Marks>;
