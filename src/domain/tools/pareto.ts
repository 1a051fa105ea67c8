import { z } from 'zod';
import { amountSchema, numberOf } from './atoms.ts';
import { defineTool } from './tool.ts';

/** Categories with counts or weights, before they are ordered. */
export const paretoInputSchema = z.strictObject({
  items: z.array(z.strictObject({ category: z.string(), count: amountSchema })),
  /** Name of the catch-all class, which always stands last and is never vital. Compared without case. */
  other: z.string(),
  /** Cumulative share, in percent, that the vital few may not exceed. */
  threshold: z.number().min(1).max(100),
});
export type ParetoInput = z.infer<typeof paretoInputSchema>;

export interface ParetoRow {
  readonly category: string;
  readonly count: number;
  /** Percent of the total, 0–100. */
  readonly percent: number;
  readonly cumulative: number;
  readonly cumulativePercent: number;
  readonly vital: boolean;
  /** The catch-all class. */
  readonly other: boolean;
}

export interface ParetoResult {
  readonly total: number;
  readonly rows: readonly ParetoRow[];
  readonly threshold: number;
  /** Positions (from 1) in the input that could not be used, with the reason. Nothing is dropped silently. */
  readonly problems: readonly {
    readonly row: number;
    readonly reason: 'missing' | 'unreadable' | 'negative' | 'unnamed';
  }[];
}

/**
 * Orders categories from most to least frequent, the catch-all last, ties in the order of input.
 *
 * Counts are cumulated first and shared out once, so that the last cumulative share is exactly 100. The vital few are
 * the leading rows whose cumulative share does not exceed the threshold: at least one, the catch-all never.
 */
export function analysePareto(input: ParetoInput): ParetoResult {
  const problems: ParetoResult['problems'][number][] = [];
  const usable: { category: string; count: number; other: boolean }[] = [];
  input.items.forEach((item, index) => {
    const row = index + 1;
    const category = item.category.trim();
    const count = numberOf(item.count);
    if (category === '' && item.count === null) return;
    if (count === null) {
      problems.push({ row, reason: item.count === null ? 'missing' : 'unreadable' });
      return;
    }
    if (count < 0) {
      problems.push({ row, reason: 'negative' });
      return;
    }
    if (category === '') {
      problems.push({ row, reason: 'unnamed' });
    }
    usable.push({ category, count, other: isOther(category, input.other) });
  });
  const ordered = [...usable].sort(
    (a, b) => Number(a.other) - Number(b.other) || b.count - a.count,
  );
  const total = ordered.reduce((sum, item) => sum + item.count, 0);
  let cumulative = 0;
  let leading = true;
  const rows = ordered.map((item, index): ParetoRow => {
    cumulative += item.count;
    const cumulativePercent = total === 0 ? 0 : (cumulative / total) * 100;
    leading =
      leading &&
      !item.other &&
      item.count > 0 &&
      // Multiplied across, since 55 of 100 divided first is a hair more than 55 %.
      (index === 0 || cumulative * 100 <= input.threshold * total);
    return {
      category: item.category,
      count: item.count,
      percent: total === 0 ? 0 : (item.count / total) * 100,
      cumulative,
      cumulativePercent,
      vital: leading,
      other: item.other,
    };
  });
  return { total, rows, threshold: input.threshold, problems };
}

function isOther(category: string, other: string): boolean {
  return other.trim() !== '' && category.toLowerCase() === other.trim().toLowerCase();
}

export const pareto = defineTool({
  input: paretoInputSchema,
  empty: { items: [], other: 'Lain-lain', threshold: 80 },
  analyse: analysePareto,
});
