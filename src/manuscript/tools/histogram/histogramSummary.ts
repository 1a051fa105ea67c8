import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { measuresTable } from '#manuscript/tools/parts/toolTable.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { finer } from '#manuscript/tools/parts/valueText.ts';

type Row = readonly [string, string];

/** The numbers of a histogram: centre, spread and, with a specification, capability. */
export function histogramSummary(result: HistogramResult, frame: TableFrame): Table {
  return measuresTable(frame, [...sampleRows(result), ...capabilityRows(result)], 3);
}

function sampleRows({ statistics, quartiles, grouped, decimals }: HistogramResult): readonly Row[] {
  const { n, min, max, mean, median, sd } = statistics;
  const rule = quartiles?.type === 6 ? '(n + 1)p' : '(n − 1)p + 1';
  return told([
    ['Banyaknya data (n)', n, formatNumber],
    ['Nilai terkecil', min, plain(decimals)],
    ['Nilai terbesar', max, plain(decimals)],
    ['Rata-rata', mean, plain(decimals)],
    ['Rata-rata dari tabel frekuensi (Σfx ÷ Σf)', grouped?.mean ?? null, plain(decimals)],
    ['Median', median, plain(decimals)],
    [`Kuartil bawah, letak ${rule}`, quartiles?.q1 ?? null, plain(decimals)],
    [`Kuartil atas, letak ${rule}`, quartiles?.q3 ?? null, plain(decimals)],
    ['Simpangan baku (s)', sd, plain(decimals)],
  ]);
}

function capabilityRows({ capability, decimals }: HistogramResult): readonly Row[] {
  if (capability === null) return [];
  const { lsl, usl, target, cp, cpk, pp, ppk, sigmaWithin, outside } = capability;
  return told([
    ['Batas spesifikasi bawah', lsl, plain(decimals)],
    ['Batas spesifikasi atas', usl, plain(decimals)],
    ['Sasaran', target, plain(decimals)],
    ['Simpangan jangka pendek (rentang bergerak ÷ 1,128)', sigmaWithin, plain(decimals)],
    ['Cp, dari simpangan jangka pendek', cp, index],
    ['Cpk, dari simpangan jangka pendek', cpk, index],
    ['Pp, dari simpangan seluruh data', pp, index],
    ['Ppk, dari simpangan seluruh data', ppk, index],
    ['Data di luar batas spesifikasi', outside.percent, formatPercent],
  ]);
}

function told(
  rows: readonly (readonly [string, number | null, (value: number) => string])[],
): readonly Row[] {
  return rows.flatMap(([name, value, write]) => (value === null ? [] : [[name, write(value)]]));
}

function plain(decimals: number): (value: number) => string {
  return (value) => finer(value, decimals);
}

function index(value: number): string {
  return formatNumber(value, { decimals: 2 });
}
