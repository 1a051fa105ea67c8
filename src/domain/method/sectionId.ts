import type { Phase } from './phase.ts';

/** The sections a method orders into steps, each tagged with its phase. Ids are persisted and never change. */
export const stepSections = {
  background: 'theme',
  inventory: 'theme',
  priority: 'theme',
  target: 'theme',
  schedule: 'theme',
  title: 'theme',
  'cause-effect': 'causes',
  'why-chains': 'causes',
  vote: 'dominant-causes',
  verification: 'dominant-causes',
  alternatives: 'plan',
  'action-plan': 'plan',
  risks: 'plan',
  actions: 'implementation',
  obstacles: 'implementation',
  comparison: 'results',
  achievement: 'results',
  aspects: 'results',
  benefit: 'results',
  'side-effects': 'results',
  standards: 'standards',
  procedure: 'standards',
  socialisation: 'standards',
  remainder: 'next',
  'follow-up': 'next',
  'next-schedule': 'next',
} as const satisfies Record<string, Phase>;

export type StepSectionId = keyof typeof stepSections;

/** Asked before the first step. */
export const openingSections = [
  'identity',
  'circle',
  'members',
  'values',
  'meetings',
  'approvals',
  'foreword',
] as const;

/** Asked after the last step. */
export const closingSections = ['closing', 'annexes'] as const;

export type SectionId =
  | StepSectionId
  | (typeof openingSections)[number]
  | (typeof closingSections)[number];

export const stepSectionIds = Object.keys(stepSections) as readonly StepSectionId[];

export const sectionIds: readonly SectionId[] = [
  ...openingSections,
  ...stepSectionIds,
  ...closingSections,
];
