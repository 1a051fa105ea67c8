import type { SeriesInput, SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table, TableRow } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { shareText } from '#words/printed.ts';
import { overallKind, overallNames, overallText, seriesUnit } from '#words/readings/overall.ts';
import type { OverallKind } from '#words/readings/overall.ts';

/** The values behind a graph, one column a series, with what each comes to below; counts say their share. */
export function seriesTable(
  input: SeriesInput,
  result: SeriesResult,
  { unit, ...frame }: TableFrame & { readonly unit: string },
): Table {
  const told = seriesUnit(result, unit);
  return {
    kind: 'table',
    ...frame,
    columns: [
      { title: input.categoryTitle.trim() || 'Kelompok', weight: 4, align: 'start' },
      ...result.series.map((series, index) => ({
        title: series.name.trim() || `Data ${index + 1}`,
        weight: hasShares(series) ? 4 : 2.4,
        align: 'end' as const,
      })),
    ],
    rows: [
      ...result.categories.map((category, at) =>
        plainRow([category, ...result.series.map((series) => valueText(series, at, told))]),
      ),
      ...(['pooled', 'simple', 'mean'] as const).flatMap((kind) => overallRow(result, kind, told)),
    ],
  };
}

/** What the series come to that come to it in this way; none where no series does. */
function overallRow(
  { series }: SeriesResult,
  kind: Exclude<OverallKind, 'single' | 'none'>,
  unit: string,
): readonly TableRow[] {
  const isSo = series.map((each) => each.n > 0 && overallKind(each, unit) === kind);
  if (!isSo.includes(true)) return [];
  const cells = series.map((each, at) => {
    if (isSo[at] !== true) return '';
    return hasShares(each) ? overallText(each, unit) : formatNumber(each.overall ?? NaN);
  });
  return [{ cells: [overallNames[kind], ...cells].map(cell), style: 'total' }];
}

function valueText(series: SeriesSummary, at: number, unit: string): string {
  const [share, value] = [series.shares[at] ?? null, series.values[at] ?? null];
  if (share !== null) return shareText(share);
  if (value === null) return '';
  return hasShares(series) ? formatQuantity(value, unit) : formatNumber(value);
}

/** Asked for every cell, and looked for in all of them: a series of thousands is gone through once. */
const known = new WeakMap<SeriesSummary, boolean>();

function hasShares(series: SeriesSummary): boolean {
  const before = known.get(series);
  if (before !== undefined) return before;
  const has = series.shares.some((share) => share !== null);
  known.set(series, has);
  return has;
}
