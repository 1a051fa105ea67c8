import { z } from 'zod';
import { comparedProducts, decimalSums } from './decimals.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountSchema, isNumber, numberOf } from './atoms.ts';
import { analyseCheckSheet } from './checkSheet/checkSheet.ts';
import type { CheckSheetInput } from './checkSheet/checkSheet.ts';
import { firstRows } from './firstRows.ts';
import { groupRare, isCatchAll } from './groupRare.ts';
import type { ParetoItem } from './groupRare.ts';
import { keyedBy } from './identity.ts';
import { pointer } from './pointer.ts';
import { defineTool } from './tool.ts';

/** Categories with counts or weights, before they are ordered. */
export const paretoInputSchema = z.strictObject({
  items: z.array(
    keyedBy(z.strictObject({ category: z.string(), count: amountSchema }), 'category'),
  ),
  /** What is added up: how often something happened, or what it cost in the unit of the evidence. */
  weight: z.enum(['count', 'amount']),
  /** Name of the catch-all class, which always stands last and is never vital. Compared without case. */
  other: z.string(),
  /** Categories with a smaller share of the total, in percent, join the catch-all; 0 keeps them all. */
  groupBelow: z.number().min(0).max(50),
  /** Cumulative share, in percent, that the vital few may not exceed. */
  threshold: z.number().min(1).max(100),
  /** Whether the bar that crosses the threshold is one of the vital few. */
  crossing: z.enum(['exclude', 'include']),
  /** Whether the report shows the classes A, B and C. */
  classes: z.enum(['hidden', 'shown']),
});
export type ParetoInput = z.infer<typeof paretoInputSchema>;

export function emptyParetoItem(): ParetoInput['items'][number] {
  return { category: '', count: null };
}

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
  /** A up to 80 % of the total, B up to 95 %, C all else and the catch-all. */
  readonly class: 'A' | 'B' | 'C';
}

export interface ParetoResult {
  readonly total: number;
  readonly rows: readonly ParetoRow[];
  readonly threshold: number;
  /** Names of the categories that joined the catch-all because they are rare. */
  readonly grouped: readonly string[];
  /** Positions (from 1) in the input that could not be used, with the reason. Nothing is dropped silently. */
  readonly problems: readonly {
    readonly row: number;
    readonly reason: 'missing' | 'unreadable' | 'negative' | 'unnamed';
  }[];
}

const CLASS_A = 80;
const CLASS_B = 95;

/**
 * Orders categories from most to least frequent, the catch-all last, ties in the order of input.
 *
 * Counts are cumulated first and shared out once, so that the last cumulative share is exactly 100. The vital few are
 * the leading rows whose cumulative share does not exceed the threshold: at least one, the catch-all never. With
 * `crossing: 'include'` the row that carries the share over the threshold is one of them.
 */
export function analysePareto(input: ParetoInput): ParetoResult {
  const { usable, problems } = readItems(input);
  const { items, grouped } = groupRare(usable, input);
  const ordered = [...items].sort((a, b) => Number(a.other) - Number(b.other) || b.count - a.count);
  const sums = decimalSums(ordered.map(({ count }) => count));
  const total = sums.at(-1) ?? 0;
  // Multiplied across, since 55 of 100 divided first is a hair more than 55 %.
  const beside = (sum: number, percent: number): number =>
    comparedProducts([sum, 100], [percent, total]);
  const reaches = (sum: number, percent: number): boolean => beside(sum, percent) <= 0;
  let leading = true;
  const rows = ordered.map((item, index): ParetoRow => {
    const cumulative = sums[index] ?? 0;
    const isWithin =
      input.crossing === 'include'
        ? beside(sums[index - 1] ?? 0, input.threshold) < 0
        : reaches(cumulative, input.threshold);
    leading = leading && !item.other && item.count > 0 && (index === 0 || isWithin);
    const isA = index === 0 || reaches(cumulative, CLASS_A);
    return {
      category: item.category,
      count: item.count,
      percent: total === 0 ? 0 : (item.count / total) * 100,
      cumulative,
      cumulativePercent: total === 0 ? 0 : (cumulative / total) * 100,
      vital: leading,
      other: item.other,
      class:
        item.other || item.count === 0 ? 'C' : isA ? 'A' : reaches(cumulative, CLASS_B) ? 'B' : 'C',
    };
  });
  return { total, rows, threshold: input.threshold, grouped, problems };
}

/** The rows that can be counted, and what is wrong with the others. */
function readItems(input: ParetoInput): {
  readonly usable: readonly ParetoItem[];
  readonly problems: ParetoResult['problems'];
} {
  const problems: ParetoResult['problems'][number][] = [];
  const usable: ParetoItem[] = [];
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
    if (category === '') problems.push({ row, reason: 'unnamed' });
    usable.push({ category, count, other: isCatchAll(category, input.other) });
  });
  return { usable, problems };
}

const emptyPareto: ParetoInput = {
  items: [],
  weight: 'count',
  other: 'Lain-lain',
  groupBelow: 0,
  threshold: 80,
  crossing: 'exclude',
  classes: 'hidden',
};

const links = z.strictObject({
  /** The check sheet whose totals are the counts; empty when the items are typed here. */
  from: pointer('check-sheets'),
  /** The Pareto that this one is compared with, drawn on the same scale and order; empty for none. */
  before: pointer('paretos', { itself: 'never' }),
  /** The bar of another Pareto that this one takes apart; both empty for a Pareto of its own. */
  parent: z.strictObject({
    use: pointer('paretos', { itself: 'never', takes: 'texts' }),
    category: z.string(),
  }),
});

/** The totals of a check sheet by kind, as the items of a Pareto. */
export function paretoOfSheet(
  { input }: { readonly input: ParetoInput },
  sheet: CheckSheetInput,
): ParetoInput {
  const { kinds } = analyseCheckSheet(sheet);
  return {
    ...input,
    items: kinds
      .filter((kind) => !isBlank(kind.name) || kind.total > 0)
      .map((kind) => ({ category: kind.name, count: kind.total })),
  };
}

export const pareto = defineTool({
  input: paretoInputSchema,
  empty: emptyPareto,
  first: () => ({ ...emptyPareto, items: firstRows(emptyParetoItem) }),
  isEmpty: ({ items }) => !items.some(({ count }) => isNumber(count)),
  analyse: analysePareto,
  links: {
    schema: links.shape,
    none: { from: '', before: '', parent: { use: '', category: '' } },
  },
  fromSheet: paretoOfSheet,
  pointedAs: ['paretos'],
});
