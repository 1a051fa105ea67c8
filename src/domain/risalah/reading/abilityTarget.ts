import { analysePareto } from '#domain/tools/pareto.ts';
import { resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';

/** What a target from ability is reckoned of. Shares in percent. */
export interface AbilityGround {
  readonly baseline: number;
  /** Of the vital few in what is counted. */
  readonly share: number;
  /** Of these that the circle trusts itself to take away, as it estimates. */
  readonly ability: number;
}

/**
 * The target that a circle can reach: baseline − baseline × share of the vital few × ability of the circle.
 *
 * Source: the target setting of Asian quality circles (圈能力, "circle ability"). To two decimals, as it is written down.
 */
export function abilityTarget({ baseline, share, ability }: AbilityGround): number {
  return Math.round((baseline - baseline * (share / 100) * (ability / 100)) * 100) / 100;
}

/** Share of the vital few in the first Pareto of the problem's own data, in percent; `null` where none is drawn. */
export function vitalShare(held: HeldUses): number | null {
  for (const { section, use } of toolUses(held)) {
    if (use.tool !== 'pareto' || (section !== 'background' && section !== 'inventory')) continue;
    const vital = analysePareto(resolvePareto(held, use)).rows.filter((row) => row.vital);
    const share = vital.at(-1)?.cumulativePercent ?? 0;
    if (share > 0) return Math.round(share * 10) / 10;
  }
  return null;
}
