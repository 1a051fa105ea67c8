import type { Marks } from './mark.ts';

/** What is made lasting, and what comes next. */
export const lasting = {
  standards: {
    rows: {
      id: 'told',
      kind: 'told',
      measure: 'told',
      text: 'told',
      document: 'told',
      number: 'told',
      effectiveOn: 'told',
      owner: 'told',
    },
    warning: 'told',
    warningNote: 'told',
  },
  procedure: {
    name: 'told',
    number: 'told',
    createdOn: 'told',
    revisedOn: 'told',
    effectiveOn: 'told',
    approvedBy: 'told',
    legalBasis: 'told',
    qualifications: 'told',
    related: 'told',
    equipment: 'told',
    warnings: 'told',
    records: 'told',
    performers: {
      id: 'told',
      name: 'told',
    },
    steps: {
      id: 'told',
      activity: 'told',
      shape: 'told',
      performer: 'told',
      otherwise: 'told',
      equipment: 'told',
      time: 'told',
      output: 'told',
      note: 'told',
    },
  },
  socialisation: {
    rows: {
      id: 'told',
      date: 'told',
      audience: 'told',
      way: 'told',
      evidence: 'told',
      who: 'told',
    },
    handover: 'told',
    replication: 'told',
  },
  remainder: {
    rows: {
      id: 'told',
      problem: 'told',
      text: 'told',
      note: 'told',
    },
    nextTheme: 'told',
    reason: 'told',
    data: 'told',
  },
  'follow-up': {
    rows: {
      id: 'told',
      plan: 'told',
      due: 'told',
      owner: 'told',
      status: 'told',
    },
  },
  'next-schedule': {
    rows: {
      phase: 'told',
      from: 'told',
      to: 'told',
    },
  },
  closing: {
    conclusion: 'told',
    suggestions: 'told',
    thanks: 'told',
  },
  annexes: {
    rows: {
      id: 'told',
      kind: 'told',
      title: 'told',
      available: 'told',
      note: 'told',
      photos: 'told',
    },
  },
} satisfies Partial<Marks>;
