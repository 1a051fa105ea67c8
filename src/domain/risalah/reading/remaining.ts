import { analysePareto } from '#domain/tools/pareto.ts';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import { resolvePareto } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A bar of the Pareto after the improvement: what still happens, and how much of all that still happens it is. */
export interface Remaining {
  readonly category: string;
  readonly count: number;
  readonly total: number;
  /** Percent of the total, 0–100. */
  readonly percent: number;
  /** Unit of the counts; may be empty. */
  readonly unit: string;
}

/** More would no longer be a proposal. */
const MOST = 5;

/** What remains, most frequent first, without the catch-all; empty where no Pareto was made afterwards. */
export function remainingProblems(risalah: Risalah): readonly Remaining[] {
  const use = lastPareto(risalah);
  if (use === undefined) return [];
  const { rows, total } = analysePareto(resolvePareto(risalah, use));
  return rows
    .filter(({ other, count, category }) => !other && count > 0 && category !== '')
    .slice(0, MOST)
    .map(({ category, count, percent }) => ({
      category,
      count,
      total,
      percent,
      unit: use.evidence.unit.trim(),
    }));
}

/** The Pareto of what remains, else the last that is compared with one from before, else the last afterwards. */
function lastPareto({ remainder, comparison }: Risalah): ParetoUse | undefined {
  const after = comparison.data.filter((use) => use.tool === 'pareto');
  return (
    remainder.data.findLast((use) => use.tool === 'pareto') ??
    after.findLast(({ before }) => before !== '') ??
    after.at(-1)
  );
}
