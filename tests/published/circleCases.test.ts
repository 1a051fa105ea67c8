import { describe, expect, it } from 'vitest';
import folds from '#tests/fixtures/cases/p-chart-cap-melipat.json' with { type: 'json' };
import kayu from '#tests/fixtures/cases/kayu-checksheet-pareto.json' with { type: 'json' };
import puskesmas from '#tests/fixtures/cases/puskesmas-carl-stratifikasi.json' with { type: 'json' };
import sheets from '#tests/fixtures/cases/scatter-sheet-usu.json' with { type: 'json' };
import weights from '#tests/fixtures/cases/histogram-berat-badan.json' with { type: 'json' };
import { analysePublished } from './analyse.ts';

/** A number printed with so many decimals. */
function near(value: number, decimals: number): unknown {
  return expect.closeTo(value, decimals);
}

describe('data of circles and courses in Indonesia, as they were published', () => {
  it('have the weights of a course in its eight classes', () => {
    const given = { values: weights.input, convention: 'taught' };
    expect(analysePublished('histogram', given)).toMatchObject({
      n: 100,
      k: 8,
      classWidth: 6,
      edges: weights.published.boundaries,
      counts: weights.recomputed.freq,
    });
  });

  it('have no relation in the rubber sheets of a thesis', () => {
    const [x, y] = [0, 1].map((axis) => sheets.input_pairs.map((pair) => pair[axis]));
    const { n, r } = sheets.recomputed;
    expect(analysePublished('scatter', { x, y })).toMatchObject({ n, r: near(r, 6) });
  });

  it('have two of three kinds of defects in wood as the vital few, and each day within its limits', () => {
    const items = kayu.recomputed.pareto.map(({ item, n }) => ({ category: item, count: n }));
    expect(analysePublished('pareto', { items, threshold: 81 })).toMatchObject({
      total: 840,
      rows: kayu.recomputed.pareto.map(({ item, cum_pct: cumulative }, at) => ({
        category: item,
        cumulativePercent: near(cumulative, 2),
        vital: at < 2,
      })),
    });
    const { p_bar: centre, LCL, UCL } = kayu.recomputed.p_chart;
    const defectives = kayu.check_sheet.rows.map((row) => row.at(-1));
    expect(analysePublished('p-chart', { defectives, size: 355 })).toMatchObject({
      centre: near(centre, 6),
      LCL: near(LCL, 6),
      UCL: near(UCL, 6),
      beyond: [],
    });
  });

  it('have the problems of a puskesmas in the order of their weight', () => {
    const items = puskesmas.stratifikasi_input.map(({ item, n }) => ({ category: item, count: n }));
    expect(analysePublished('pareto', { items })).toMatchObject({
      rows: puskesmas.stratifikasi_published.cum_n.map((cumulative) => ({ cumulative })),
    });
  });

  it('have the folded caps of a thesis within limits of their own size', () => {
    const { rows, total_n: total, total_np: totalDefective } = folds.input;
    const seen = (column: 1 | 2) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const rest = [0, total - seen(1), totalDefective - seen(2)];
    const all = [...rows, rest];
    const given = { sizes: all.map(([, n]) => n), defectives: all.map(([, , bad]) => bad) };
    const limits = folds.recomputed.limits.map(([lower = 0, upper = 0]) => [lower, upper] as const);
    expect(analysePublished('p-chart', given)).toMatchObject({
      centre: near(folds.recomputed.p_bar, 8),
      LCL: [...limits.map(([lower]) => near(lower, 6)), expect.any(Number)],
      UCL: [...limits.map(([, upper]) => near(upper, 6)), expect.any(Number)],
      beyond: [],
    });
  });
});
