import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { isShare, numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { Share } from '#domain/tools/shares.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { decimalSum } from '#domain/tools/decimals.ts';
import { isBlank } from '#language/isBlank.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { analyseSeries } from '#domain/tools/series.ts';

/** Data that measured what a target aims at, with the one number, or the two counts, that they come to. */
export interface Measured {
  readonly id: string;
  /** A number is rounded to two decimals, as it is printed. */
  readonly value: number | Share;
  readonly evidence: ToolUse['evidence'];
}

/**
 * The mean of a histogram, or of the only series of a graph that shows what came after, where it is in this unit;
 * `null` where another number might be meant.
 */
export function centreOf(use: ToolUse, unit: string): Measured | null {
  const { id, evidence: told } = use;
  if (isBlank(unit) || isBlank(told.unit) || !sameUnit(unit, told.unit)) return null;
  // A graph of before and after tells the period of both.
  const evidence = use.tool === 'series' ? emptyEvidence() : told;
  const value = meanOf(use);
  if (value === null) return null;
  return { id, evidence, value: isShare(value) ? value : Math.round(value * 100) / 100 };
}

const meanOf = remembered((use: ToolUse): number | Share | null => {
  if (use.tool === 'histogram') return plainMean(use.input.values);
  if (use.tool !== 'series') return null;
  const { series, comparison } = analyseSeries(use.input);
  // A mean of percentages of unequal months is not their share, but their counts together are.
  if (!use.evidence.unit.includes('%')) return comparison?.after ?? null;
  const told = series.length === 1 ? series[0] : series.find(({ role }) => role === 'after');
  return told?.pooled ?? null;
});

function plainMean(amounts: readonly Amount[]): number | null {
  const values = amounts.flatMap((amount) => numberOf(amount) ?? []);
  return values.length === 0 ? null : decimalSum(values) / values.length;
}
