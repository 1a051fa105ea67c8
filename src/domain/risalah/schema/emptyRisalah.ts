import { phases } from '#domain/method/phase.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { emptyDeck } from './deck.ts';
import { emptyAnnex, emptyNextPhase } from './next.ts';
import { emptyApproval } from './opening.ts';
import { planColumns } from './plan.ts';
import { emptyAspect } from './results.ts';
import type { Risalah } from './risalah.ts';
import { emptyRating, emptyScheduleRow } from './theme.ts';

/** What a new risalah already holds, in Indonesian; `templates/defaults.ts` satisfies it. */
export interface RisalahDefaults {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly categories: CauseEffectInput['categories'];
  readonly aspects: readonly string[];
  readonly approvals: readonly {
    readonly stage: 'plan' | 'final';
    readonly preamble: string;
    readonly role: string;
  }[];
  readonly annexes: readonly {
    readonly kind: Risalah['annexes']['rows'][number]['kind'];
    readonly title: string;
  }[];
}

export interface NewRisalah {
  readonly id: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly method: string;
  readonly newId: () => string;
  readonly defaults: RisalahDefaults;
}

/** A risalah before its first answer. */
export function emptyRisalah({ id, createdAt, method, newId, defaults }: NewRisalah): Risalah {
  return {
    id,
    createdAt,
    method,
    stepNames: {},
    finished: [],
    mark: '',
    reasons: [],
    emptied: [],
    mirror: { sheet: '', scores: {}, notes: {} },
    printing: {
      format: null,
      untilStep: '',
      carries: 'submit',
      tellsAbsent: false,
      printedOn: '',
    },
    deck: { ...emptyDeck },
    identity: {
      registration: '',
      themeNumber: null,
      institution: '',
      opd: '',
      unit: '',
      address: '',
      city: '',
      event: '',
      slogan: '',
      year: createdAt.slice(0, 4),
      vision: '',
      mission: '',
      profile: '',
      logo: null,
    },
    circle: {
      kind: 'kbk',
      name: '',
      meaning: '',
      motto: '',
      cheer: '',
      logo: null,
      logoMeaning: '',
      decreeNumber: '',
      decreeDate: '',
      formedOn: '',
      periodFrom: '',
      periodTo: '',
    },
    members: { rows: [] },
    values: { set: 'berakhlak', rows: [] },
    meetings: { rows: [] },
    approvals: {
      rows: defaults.approvals.map((approval) => ({
        ...emptyApproval(newId()),
        ...approval,
      })),
    },
    foreword: { text: '', commitment: '', abstract: '' },
    background: {
      text: '',
      scope: '',
      mainProblem: '',
      strategy: '',
      baselines: [],
      stakeholders: [],
      data: [],
    },
    inventory: { variant: 'target-gap', problems: [], data: [] },
    priority: {
      variant: 'usg',
      scale: 5,
      criteria: defaults.criteria.map((criterion) => ({ ...criterion, weight: null })),
      ratings: [emptyRating(newId(), '')],
      pairs: [],
      filter: [],
      chosen: '',
      reason: '',
    },
    target: { problem: '', rows: [], predictedBenefit: '', possibleProblems: '', agreedWith: '' },
    schedule: {
      rows: phases.map(emptyScheduleRow),
    },
    title: { theme: '', title: '', verb: '', reason: '' },
    'cause-effect': {
      ...emptyCauseEffect,
      categories: defaults.categories.map((category) => ({ ...category })),
    },
    'why-chains': { participants: [], agreedOn: '', note: '' },
    vote: { rule: 'half-causes', rows: [], note: '' },
    verification: { rows: [], data: [] },
    alternatives: { rows: [], novelty: '' },
    'action-plan': { variant: '5w2h', columns: [...planColumns], rows: [] },
    risks: { rows: [] },
    actions: { rows: [], understanding: '', difficulty: '', data: [] },
    obstacles: { rows: [] },
    comparison: { rows: [], data: [] },
    achievement: { reading: '', unsolved: [], wayBack: '' },
    aspects: {
      rows: defaults.aspects.map((aspect) => ({
        ...emptyAspect(newId()),
        aspect,
      })),
    },
    benefit: { rows: [], intangible: [], contribution: '' },
    'side-effects': { rows: [] },
    standards: { rows: [], warning: '', warningNote: '' },
    procedure: {
      name: '',
      number: '',
      createdOn: '',
      revisedOn: '',
      effectiveOn: '',
      approvedBy: '',
      legalBasis: '',
      qualifications: '',
      related: '',
      equipment: '',
      warnings: '',
      records: '',
      performers: [],
      steps: [],
    },
    socialisation: { rows: [], handover: '', replication: '' },
    remainder: { rows: [], nextTheme: '', reason: '', data: [] },
    'follow-up': { rows: [] },
    'next-schedule': { rows: phases.map(emptyNextPhase) },
    closing: { conclusion: '', suggestions: '', thanks: '' },
    annexes: {
      rows: defaults.annexes.map((annex) => ({
        ...emptyAnnex(newId()),
        ...annex,
      })),
    },
  };
}
