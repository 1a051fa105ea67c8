import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { withinSentence } from './withinSentence.ts';

/** Whether the target was reached, and by how much, in a sentence; empty until that is known. */
export function verdictText(outcome: Outcome): string {
  const { target, goal, after, unit, achievement, reached } = outcome;
  if (goal === null || after === null || reached === null) return '';
  const name = withinSentence(target.indicator) || 'sasaran utama';
  const share =
    achievement.kind === 'percent'
      ? `, atau ${formatPercent(achievement.percent)} dari sasaran`
      : '';
  const [wanted, got] = [formatQuantity(goal, unit), formatQuantity(after, unit)];
  const judged = !reached
    ? 'belum tercapai'
    : goal === after
      ? 'tercapai'
      : 'tercapai dan terlampaui';
  return `Sasaran ${name} ${wanted} ${judged}: hasil akhirnya ${got}${share}.`;
}
