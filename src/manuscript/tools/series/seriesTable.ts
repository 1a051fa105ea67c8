import type { SeriesInput, SeriesResult } from '#domain/tools/series.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';

/** The values behind a graph, one column a series, with the mean of each below. */
export function seriesTable(input: SeriesInput, result: SeriesResult, frame: TableFrame): Table {
  const means = result.series.map(({ mean }) => optional(mean));
  return {
    kind: 'table',
    ...frame,
    columns: [
      { title: input.categoryTitle.trim() || 'Kelompok', weight: 4, align: 'start' },
      ...result.series.map(({ name }, index) => ({
        title: name.trim() || `Data ${index + 1}`,
        weight: 2.4,
        align: 'end' as const,
      })),
    ],
    rows: [
      ...result.categories.map((category, at) =>
        plainRow([category, ...result.series.map(({ values }) => optional(values[at] ?? null))]),
      ),
      { cells: ['Rata-rata', ...means].map(cell), style: 'total' },
    ],
  };
}

function optional(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
