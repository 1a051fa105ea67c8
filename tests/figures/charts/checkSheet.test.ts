import { describe, expect, it } from 'vitest';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { drawCheckSheet } from '#figures/charts/checkSheet.ts';

const drawing = { title: 'Keluhan per loket', measured: 'Keluhan', categoryTitle: 'Jenis' };
const sheet = (...strata: readonly string[]) =>
  analyseCheckSheet({
    ...emptyCheckSheet,
    kinds: [
      { id: 'a', name: 'Berkas' },
      { id: 'b', name: 'Antrean' },
      { id: 'c', name: '' },
    ],
    columns: strata.map((stratum, at) => ({
      id: `${at}`,
      name: `${at}`,
      stratum,
      inspected: null,
    })),
    counts: [strata.map((_, at) => at + 1), strata.map(() => 2)],
  });

describe('a drawn check sheet', () => {
  it('has one bar a kind when no strata are named', () => {
    const chart = drawCheckSheet(sheet('', ''), drawing);
    expect(chart.categories).toEqual(['Berkas', 'Antrean']);
    expect(chart.series).toHaveLength(1);
    expect(chart.series[0]?.values).toEqual([3, 4]);
    expect(chart.alt).toBe(
      'Keluhan per loket. Jumlah 7 keluhan. Terbanyak: Antrean 4 (57,1%) dan Berkas 3 (42,9%).',
    );
  });

  it('puts few strata side by side', () => {
    const chart = drawCheckSheet(sheet('Pagi', 'Siang'), drawing);
    expect(chart.stacking).toBe('grouped');
    expect(chart.series.map((each) => [each.name, each.values])).toEqual([
      ['Pagi', [1, 2]],
      ['Siang', [2, 2]],
    ]);
    expect(chart.alt).toContain('Terbanyak: Siang 4 (57,1%) dan Pagi 3 (42,9%).');
  });

  it('adds up the smallest of more strata than can be told apart', () => {
    const names = Array.from({ length: 10 }, (_, at) => `Loket ${at + 1}`);
    const { series } = drawCheckSheet(sheet(...names), drawing);
    expect(series.map(({ name }) => name)).toEqual([...names.slice(3), '3 strata lain']);
    expect(new Set(series.map(({ role }) => role)).size).toBe(8);
    expect(series.at(-1)?.values).toEqual([6, 6]);
  });

  it('puts many strata on top of each other, on an axis that holds the whole', () => {
    const chart = drawCheckSheet(sheet('A', 'B', 'C', 'D', ''), drawing);
    expect(chart.stacking).toBe('stacked');
    expect(chart.left.max).toBeGreaterThanOrEqual(15);
    expect(chart.series.at(-1)?.name).toBe('Tanpa strata');
  });

  it('is described while still empty', () => {
    const chart = drawCheckSheet(analyseCheckSheet(emptyCheckSheet), { ...drawing, title: ' ' });
    expect(chart.alt).toBe('Lembar periksa. Belum ada yang tercatat.');
    expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity/);
  });

  it('draws the sixty largest of very many kinds', () => {
    const kinds = Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, name: `J${at}` }));
    const many = analyseCheckSheet({
      ...emptyCheckSheet,
      kinds,
      columns: [{ id: 'c', name: 'c', stratum: '', inspected: null }],
      counts: kinds.map((_, at) => [at]),
    });
    const { categories } = drawCheckSheet(many, drawing);
    expect(categories).toHaveLength(60);
    expect(categories.at(-1)).toBe('J2999');
  });
});
