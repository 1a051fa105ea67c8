import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { analyseCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { decimalSum } from '#domain/tools/decimals.ts';
import { isBlank } from '#language/isBlank.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import { analysePareto } from '#domain/tools/pareto.ts';

/** How many were observed, and whether it can have been no other number. */
export interface OwnCount {
  readonly n: number;
  /** `exact`: each value is one observation; `least`: so many events, among those observed or served. */
  readonly sureness: 'exact' | 'least';
}

/** What a use's own data say of how many were observed; `null` where they do not say. */
export const ownCount = remembered((use: ToolUse): OwnCount | null => {
  switch (use.tool) {
    case 'histogram':
      return exact(use.input.values.filter(isRead).length);
    case 'scatter':
      return exact(use.input.pairs.filter(({ x, y }) => isRead(x) && isRead(y)).length);
    case 'check-sheet': {
      const { inspected, total } = analyseCheckSheet(use.input);
      return inspected === null ? least(total) : exact(inspected);
    }
    case 'pareto':
      return least(analysePareto(use.input).total);
    case 'control-chart': {
      const { chart, points } = use.input;
      if (chart === 'p' || chart === 'np') return exact(sumOf(points.map(({ size }) => size)));
      if (chart === 'c' || chart === 'u') return null;
      // A point may be the mean of many.
      return least(points.flatMap(({ values }) => values.filter(isRead)).length);
    }
    case 'stratification': {
      const { measure, rows } = use.input;
      const amounts = rows.map(({ amount }) => amount);
      if (measure === 'value') return exact(amounts.filter(isRead).length);
      return amounts.some(isRead)
        ? least(sumOf(amounts))
        : exact(rows.filter(({ words }) => !words.every(isBlank)).length);
    }
    case 'series': {
      const [only, ...others] = analyseSeries(use.input).series;
      return others.length > 0 || only?.pooled == null ? null : least(only.pooled.of);
    }
    case 'flowchart':
      return null;
    default:
      return use satisfies never;
  }
});

function exact(n: number): OwnCount | null {
  return n > 0 ? { n, sureness: 'exact' } : null;
}

function least(n: number): OwnCount | null {
  return n > 0 ? { n, sureness: 'least' } : null;
}

function isRead(amount: Amount): boolean {
  return numberOf(amount) !== null;
}

function sumOf(amounts: readonly Amount[]): number {
  return decimalSum(amounts.flatMap((amount) => numberOf(amount) ?? []));
}
