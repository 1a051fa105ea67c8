import type { Marks } from './mark.ts';

/** From the plan to the results. */
export const doing = {
  alternatives: {
    rows: {
      id: 'told',
      cause: 'told',
      alternative: 'told',
      advantage: 'told',
      drawback: 'told',
      cost: 'told',
      evaluation: 'told',
      conclusion: 'told',
    },
    novelty: 'told',
  },
  'action-plan': {
    variant: 'told',
    columns: 'told',
    rows: {
      id: 'told',
      cause: 'told',
      alternative: 'told',
      what: 'told',
      why: 'told',
      where: 'told',
      from: 'told',
      to: 'told',
      who: 'told',
      how: 'told',
      cost: 'told',
    },
  },
  risks: {
    rows: {
      id: 'told',
      measure: 'told',
      risk: 'told',
      prevention: 'told',
      owner: 'told',
    },
  },
  actions: {
    rows: {
      id: 'told',
      measure: 'told',
      from: 'told',
      to: 'told',
      who: 'told',
      done: 'told',
      status: 'told',
      monitoring: 'told',
      photosBefore: 'told',
      photosAfter: 'told',
    },
    understanding: 'told',
    difficulty: 'told',
    data: 'told',
  },
  obstacles: {
    rows: {
      id: 'told',
      action: 'told',
      obstacle: 'told',
      solution: 'told',
      date: 'told',
      who: 'told',
    },
  },
  comparison: {
    rows: {
      id: 'told',
      target: 'told',
      unit: 'told',
      after: 'told',
      from: 'told',
      to: 'told',
      served: 'told',
      note: 'told',
    },
    data: 'told',
  },
  achievement: {
    reading: 'told',
    unsolved: {
      id: 'told',
      cause: 'told',
      note: 'told',
    },
    wayBack: 'told',
  },
  aspects: {
    rows: {
      id: 'told',
      aspect: 'told',
      before: 'told',
      evidenceBefore: 'told',
      after: 'told',
      evidenceAfter: 'told',
    },
  },
  benefit: {
    rows: {
      id: 'told',
      component: 'told',
      arithmetic: 'told',
      amount: 'told',
      kind: 'told',
      certainty: 'told',
      source: 'told',
    },
    intangible: {
      id: 'told',
      text: 'told',
    },
    contribution: 'told',
  },
  'side-effects': {
    rows: {
      id: 'told',
      effect: 'told',
      kind: 'told',
      handling: 'told',
      owner: 'told',
    },
  },
} satisfies Partial<Marks>;
