import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Knot, KnotId } from '#domain/risalah/reading/thread.ts';
import { judged } from '#domain/rules/judgement.ts';
import { withLacks } from '#domain/rules/lacks.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';

/** The knot that the thread fails to reach where each rule speaks. */
const reaches: Readonly<Record<ThreadRuleId, KnotId>> = {
  'problem-not-chosen': 'problem',
  'target-without-problem': 'target',
  'target-missing': 'target',
  'baseline-differs': 'target',
  'cause-head-differs': 'dominant-causes',
  'verification-without-cause': 'dominant-causes',
  'no-dominant-cause': 'dominant-causes',
  'dominant-cause-unproven': 'dominant-causes',
  'dominant-cause-untreated': 'measures',
  'measure-without-cause': 'measures',
  'measure-not-carried-out': 'actions',
  'action-without-measure': 'actions',
  'result-missing-or-on-another-unit': 'result',
  'result-without-target': 'result',
  'measure-not-standardised': 'standards',
  'standard-without-measure': 'standards',
};

/** Knots that the thread fails to reach: empty, or with a finding before them; a reason that answers it mends both. */
export function tornInto(risalah: Risalah, knots: readonly Knot[]): ReadonlySet<KnotId> {
  const { open, explained } = judged(withLacks(threadFindings(risalah), risalah), risalah.reasons);
  const answered = new Set(explained.map(({ finding }) => reaches[finding.id]));
  return new Set([
    ...knots.filter(({ id, isEmpty }) => isEmpty && !answered.has(id)).map(({ id }) => id),
    ...open.map(({ id }) => reaches[id]),
  ]);
}
