import { describe, expect, it } from 'vitest';
import type { Measured } from '#domain/tools/atoms.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import { tidyText } from '#language/tidyText.ts';
import { seriesProblems } from '#manuscript/tools/series/seriesProblems.ts';
import { seriesReading } from '#manuscript/tools/series/seriesReading.ts';
import { seriesTable } from '#manuscript/tools/series/seriesTable.ts';

const months: readonly Measured[] = [
  { count: 45, of: 405 },
  { count: 41, of: 405 },
  { count: 40, of: 409 },
];
const evidence = { ...emptyEvidence(), measured: 'persentase buku terlambat', unit: '%' };

describe('counts over time', () => {
  it('say what they come to, with the counts, and never their mean', () => {
    const told = readingOf([{ name: 'Terlambat', role: 'data', values: [...months] }]);
    expect(told).toBe(
      'Persentase buku terlambat secara keseluruhan adalah 10,34% (126 dari 1.219); terendah 9,78% (Bulan 3) dan tertinggi 11,11% (Bulan 1).',
    );
  });

  it('say how they changed, with the counts of both', () => {
    const before = [
      { count: 122, of: 800 },
      { count: 123, of: 835 },
    ];
    expect(readingOf(pair(before, months))).toBe(
      'Persentase buku terlambat secara keseluruhan berubah dari 14,98% (245 dari 1.635) menjadi 10,34% (126 dari 1.219), yaitu turun 4,64 poin persen (31%).',
    );
  });

  it('print both in the table, and what they come to below', () => {
    expect(rowsOf([{ name: 'Terlambat', role: 'data', values: [...months] }])).toEqual([
      ['Bulan 1', '11,11% (45 dari 405)'],
      ['Bulan 2', '10,12% (41 dari 405)'],
      ['Bulan 3', '9,78% (40 dari 409)'],
      ['Keseluruhan', '10,34% (126 dari 1.219)'],
    ]);
  });

  it('are in percent where no unit was named', () => {
    const told = readingOf([{ name: 'Terlambat', role: 'data', values: [...months] }], '');
    expect(told).toContain('10,34% (126 dari 1.219); terendah 9,78%');
  });

  it('say where nothing was looked at', () => {
    const result = resultOf([
      { name: 'Terlambat', role: 'data', values: [...months.slice(1), { count: 0, of: 0 }] },
    ]);
    expect(seriesProblems(result)).toBe(
      'Pada Bulan 3 jumlah seluruhnya nol, sehingga tidak ada persentasenya.',
    );
  });
});

describe('percentages over time', () => {
  it('are averaged only by that name', () => {
    const series = [{ name: 'Terlambat', role: 'data' as const, values: [11.11, 10.12, 9.78] }];
    expect(readingOf(series)).toMatch(
      /^Rata-rata sederhana persentase buku terlambat adalah 10,34%;/,
    );
    expect(rowsOf(series).at(-1)).toEqual(['Rata-rata sederhana', '10,34']);
    expect(readingOf(series, 'menit')).toMatch(/^Rata-rata persentase/);
  });

  it('are no average where there is one alone', () => {
    expect(readingOf(pair([14.98], [10.34]))).toBe(
      'Persentase buku terlambat berubah dari 14,98% menjadi 10,34%, yaitu turun 4,64 poin persen (31%).',
    );
  });

  it('tell which of the two was averaged, beside counts', () => {
    expect(readingOf(pair([15.17, 14.79], months))).toContain(
      'dari 14,98% (rata-rata sederhana) menjadi 10,34% (126 dari 1.219)',
    );
    const rows = rowsOf(pair([15.17, 14.79], months)).slice(3);
    expect(rows).toEqual([
      ['Keseluruhan', '', '10,34% (126 dari 1.219)'],
      ['Rata-rata sederhana', '14,98', ''],
    ]);
  });
});

function pair(before: readonly Measured[], after: readonly Measured[]): SeriesInput['series'] {
  return [
    { name: 'Sebelum', role: 'before', values: [...before] },
    { name: 'Sesudah', role: 'after', values: [...after] },
  ];
}

function inputOf(series: SeriesInput['series']): SeriesInput {
  const length = Math.max(...series.map(({ values }) => values.length));
  return {
    ...emptySeries,
    categoryTitle: 'Bulan',
    categories: Array.from({ length }, (_, at) => `Bulan ${at + 1}`),
    series,
  };
}

function resultOf(series: SeriesInput['series']) {
  return analyseSeries(inputOf(series));
}

function readingOf(series: SeriesInput['series'], unit = '%'): string {
  return tidyText(seriesReading(resultOf(series), { ...evidence, unit }));
}

function rowsOf(series: SeriesInput['series']): readonly (readonly string[])[] {
  const table = seriesTable(inputOf(series), resultOf(series), {
    unit: '%',
    section: 'comparison',
    anchor: 'table',
    caption: 'Data grafik',
    note: '',
  });
  return table.rows.map(({ cells }) => cells.map(({ lines }) => tidyText(lines.join(' '))));
}
