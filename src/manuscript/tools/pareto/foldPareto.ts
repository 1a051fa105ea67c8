import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 30;
/** Bars that keep their name when the others are put together. */
const NAMED_BARS = 20;

export interface FoldedPareto {
  readonly result: ParetoResult;
  /** Says that kinds were put together; empty where none were. */
  readonly told: string;
}

/** Puts the rarest of very many kinds together, so that table and diagram stay readable. No count is lost. */
export function foldPareto(result: ParetoResult): FoldedPareto {
  const { rows, total } = result;
  if (rows.length <= MOST_BARS) return { result, told: '' };
  const named = rows.slice(0, NAMED_BARS);
  const rest = rows.slice(NAMED_BARS);
  const count = rest.reduce((sum, row) => sum + row.count, 0);
  const name = `${formatNumber(rest.length)} jenis lain`;
  return {
    result: {
      ...result,
      rows: [
        ...named,
        {
          category: name,
          count,
          percent: total === 0 ? 0 : (count / total) * 100,
          cumulative: total,
          cumulativePercent: total === 0 ? 0 : 100,
          vital: false,
          other: true,
          class: 'C',
        },
      ],
    },
    told: `Dari ${formatNumber(rows.length)} jenis, ${NAMED_BARS} yang terbanyak disebut namanya; ${name} digabung.`,
  };
}
