import { describe, expect, it } from 'vitest';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import { drawPareto, paretoScale } from '#figures/charts/pareto.ts';

const resultOf = (...items: readonly (readonly [string, number])[]) =>
  analysePareto({
    ...pareto.empty,
    items: items.map(([category, count]) => ({ category, count })),
  });
const drawing = {
  title: 'Diagram Pareto keluhan',
  measured: 'Keluhan',
  categoryTitle: 'Jenis keluhan',
};

const complaints = resultOf(
  ['Berkas tidak lengkap', 64],
  ['Antrean lama', 41],
  ['Petugas terlambat', 22],
  ['Lain-lain', 27],
);

describe('a drawn Pareto', () => {
  const chart = drawPareto(complaints, drawing);
  const [bars, line] = chart.series;

  it('ends its left axis at the total and its right axis at one hundred percent', () => {
    expect(chart.left.max).toBe(154);
    expect(chart.right?.max).toBe(100);
    expect(line?.values.at(-1)).toBe(100);
  });

  it('emphasises the vital few, steps back with the catch-all and labels only the vital points', () => {
    expect(bars?.emphasis).toEqual(['vital', 'vital', 'plain', 'muted']);
    expect(line?.labels).toEqual(['41,6%', '68,2%', null, null]);
  });

  it('draws the threshold on the axis of shares', () => {
    expect(chart.references).toEqual([
      { axis: 'right', value: 80, label: 'Batas 80%', role: 'threshold' },
    ]);
  });

  it('says in words what it shows', () => {
    expect(chart.alt).toBe(
      'Diagram Pareto keluhan. 4 kategori, jumlah 154 keluhan. Berkas tidak lengkap dan Antrean lama menyumbang 68,2%.',
    );
  });
});

describe('a pair of Paretos', () => {
  const after = resultOf(['Antrean lama', 20], ['Berkas tidak lengkap', 8], ['Sistem mati', 2]);
  const scale = paretoScale(complaints, after);

  it('shares the larger total', () => {
    expect(scale).toEqual({ max: 154 });
  });

  it('is sorted each by itself, so that its shares are those of its table', () => {
    const chart = drawPareto(after, { ...drawing, scale });
    expect(chart.categories).toEqual(['Antrean lama', 'Berkas tidak lengkap', 'Sistem mati']);
    expect(chart.series[0]?.values).toEqual([20, 8, 2]);
    expect(chart.series[1]?.values).toEqual(
      after.rows.map(({ cumulativePercent }) => cumulativePercent),
    );
    expect(chart.left.max).toBe(154);
  });
});

describe('odd Paretos', () => {
  it.each([
    ['none', resultOf(), 'Diagram Pareto keluhan. Belum ada data.'],
    [
      'all zero',
      resultOf(['A', 0]),
      'Diagram Pareto keluhan. 1 kategori, jumlah 0; semua masih nol.',
    ],
    [
      'one',
      resultOf(['A', 5]),
      'Diagram Pareto keluhan. 1 kategori, jumlah 5 keluhan. A menyumbang 100%.',
    ],
  ])('are described in words: %s', (_, result, alt) => {
    const chart = drawPareto(result, drawing);
    expect(chart.alt).toBe(alt);
    expect(chart.left.max).toBeGreaterThan(0);
    expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity/);
  });

  it('label only the vital bars when sixty stand side by side', () => {
    const many = resultOf(...Array.from({ length: 60 }, (_, at) => [`K${at}`, 100 - at] as const));
    const chart = drawPareto(many, drawing);
    const labels = chart.series[0]?.labels ?? [];
    expect(labels).toHaveLength(60);
    expect(labels.at(-1)).toBeNull();
    expect(labels[0]).toBe('100');
  });

  it('give a bar without a name a name', () => {
    const chart = drawPareto(resultOf([' ', 3]), { title: '', measured: '', categoryTitle: '' });
    expect(chart.categories).toEqual(['(tanpa nama)']);
    expect(chart.alt).toContain('Diagram Pareto.');
  });

  it('have no vital few to speak of when all is catch-all', () => {
    expect(drawPareto(resultOf(['Lain-lain', 3]), drawing).alt).toBe(
      'Diagram Pareto keluhan. 1 kategori, jumlah 3 keluhan.',
    );
  });
});
