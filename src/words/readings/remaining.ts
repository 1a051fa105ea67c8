import type { Remaining } from '#domain/risalah/reading/remaining.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** "15 dari 58 gangguan (25,9%)" */
export function remainingText({ count, total, unit, percent }: Remaining): string {
  return `${formatNumber(count)} dari ${formatQuantity(total, unit)} (${formatPercent(percent)})`;
}

/** The theme that a bar proposes, and why: its number. */
export function remainingTheme(remaining: Remaining): {
  readonly theme: string;
  readonly reason: string;
} {
  return {
    theme: `Mengurangi kejadian ${withinSentence(remaining.category)}`,
    reason: `${remaining.category} masih terjadi ${remainingText(remaining)} menurut Pareto sesudah perbaikan.`,
  };
}
