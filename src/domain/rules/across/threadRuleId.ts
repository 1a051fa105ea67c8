import type { SectionId } from '#domain/method/sectionId.ts';
import type { KnotId } from '#domain/risalah/reading/thread.ts';

/**
 * Where each finding tears the thread: behind which knot of the drawn thread, and behind which section on the rail.
 *
 * A link is torn where its pointer is missing or its number differs, which is not always where it is mended.
 */
export const threadRules = {
  'problem-not-chosen': { knot: 'problem', after: 'priority' },
  'target-without-problem': { knot: 'problem', after: 'target' },
  'target-missing': { knot: 'target', after: 'target' },
  'baseline-differs': { knot: 'target', after: 'target' },
  'cause-head-differs': { knot: 'target', after: 'cause-effect' },
  'no-dominant-cause': { knot: 'dominant-causes', after: 'verification' },
  'dominant-cause-unproven': { knot: 'dominant-causes', after: 'verification' },
  'dominant-cause-untreated': { knot: 'dominant-causes', after: 'verification' },
  'measure-without-cause': { knot: 'dominant-causes', after: 'action-plan' },
  'measure-not-carried-out': { knot: 'measures', after: 'action-plan' },
  'result-missing-or-on-another-unit': { knot: 'actions', after: 'comparison' },
  'measure-not-standardised': { knot: 'result', after: 'comparison' },
  'verification-without-cause': { knot: 'target', after: 'cause-effect' },
  'action-without-measure': { knot: 'measures', after: 'action-plan' },
  'result-without-target': { knot: 'actions', after: 'comparison' },
  'standard-without-measure': { knot: 'result', after: 'comparison' },
} as const satisfies Record<string, { readonly knot: KnotId; readonly after: SectionId }>;

export type ThreadRuleId = keyof typeof threadRules;
