import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { isBlank } from '#language/isBlank.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { analyseSeries } from '#domain/tools/series.ts';

/** Data that measured what a target aims at, with the one number that they come to. */
export interface Measured {
  readonly id: string;
  /** Rounded to two decimals, as it is printed. */
  readonly value: number;
  readonly evidence: ToolUse['evidence'];
}

/**
 * The mean of a histogram, or of the only series of a graph that shows what came after, where it is in this unit;
 * `null` where another number might be meant.
 */
export function centreOf(use: ToolUse, unit: string): Measured | null {
  const { id, evidence } = use;
  if (isBlank(unit) || isBlank(evidence.unit) || !sameUnit(unit, evidence.unit)) return null;
  const value = meanOf(use);
  return value === null ? null : { id, evidence, value: Math.round(value * 100) / 100 };
}

const meanOf = remembered((use: ToolUse): number | null => {
  if (use.tool === 'histogram') return analyseHistogram(use.input).statistics.mean;
  // A mean of percentages of unequal months is not their share.
  if (use.tool !== 'series' || use.evidence.unit.includes('%')) return null;
  return analyseSeries(use.input).comparison?.after ?? null;
});
