import { describe, expect, it } from 'vitest';
import type { ChartNumberRuleId } from '#domain/rules/across/chartNumbers.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { controlChart } from '#domain/tools/controlChart/controlChart.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'comparison', row: 'use' } as const;

const before: readonly Measured[] = [
  { count: 61, of: 402 },
  { count: 66, of: 421 },
  { count: 57, of: 398 },
  { count: 61, of: 414 },
];
const after: readonly Measured[] = [
  { count: 45, of: 405 },
  { count: 41, of: 405 },
  { count: 40, of: 409 },
];
/** The same as somebody works them out on a calculator: their mean is 14.99, the whole 14.98. */
const percents = [15.17, 15.68, 14.32, 14.78];

watchRules<ChartNumberRuleId>({
  'chart-differs-from-target': {
    change: library({
      baseline: 14.98,
      result: { count: 40, of: 409 },
      chart: pair(before, after),
    }),
    says: {
      kind: 'check',
      place,
      facts: { found: '10,34% (126 dari 1.219)', expected: '9,78% (40 dari 409)' },
    },
  },
  'averaged-percents-differ': {
    change: library({ baseline: 14.98, result: 10.34, chart: pair(percents, after) }),
    says: { kind: 'check', place, facts: { found: '14,99%', expected: '14,98%' } },
  },
  'shares-beside-percents': {
    change: library({ chart: pair([...before.slice(1), 14.78], after) }),
    says: { kind: 'check', place },
  },
  'part-exceeds-whole': {
    change: library({ chart: pair([{ count: 402, of: 61 }], after) }),
    says: { kind: 'check', place, facts: { share: '402 dari 61' } },
  },
  'share-in-other-unit': {
    change: library({ unit: 'menit', baseline: { count: 245, of: 1635 } }),
    says: { kind: 'check', place: { section: 'target', row: 'library' }, facts: { unit: 'menit' } },
  },
});

describe('a chart and the target', () => {
  const spoken = (change: Change): readonly unknown[] => {
    const risalah = change(puskesmas);
    return [
      ...spokenBy('chart-differs-from-target', risalah),
      ...spokenBy('averaged-percents-differ', risalah),
    ];
  };

  it('tell one number where the counts come to what was typed, rounded or not', () => {
    for (const [baseline, result] of [
      [14.98, 10.34],
      [15, 10.3],
      [
        { count: 245, of: 1635 },
        { count: 126, of: 1219 },
      ],
    ] as const) {
      expect(spoken(library({ baseline, result, chart: pair(before, after) }))).toEqual([]);
    }
  });

  it('tell two where a month is left in the wrong series', () => {
    const chart = pair([...before, { count: 50, of: 420 }], after);
    expect(spoken(library({ baseline: 14.98, result: 10.34, chart }))).toHaveLength(1);
  });

  it('are not compared where the chart shows something else', () => {
    const chart = pair(before, after, { measured: 'kunjungan anak', title: 'Kunjungan anak' });
    expect(spoken(library({ baseline: 5, result: 4, chart }))).toEqual([]);
    const inMinutes = pair(percents, percents, { unit: 'menit' });
    expect(spoken(library({ baseline: 5, result: 4, chart: inMinutes }))).toEqual([]);
  });

  it('are not compared while the target has no number', () => {
    expect(spoken(library({ baseline: null, result: null, chart: pair(before, after) }))).toEqual(
      [],
    );
  });

  it('lets a line without before and after be the source of one of its periods', () => {
    const line = single([...before, ...after]);
    for (const result of [9.78, { count: 40, of: 409 }]) {
      expect(spoken(library({ baseline: 14.98, result, chart: line }))).toEqual([]);
    }
    expect(spoken(library({ baseline: 5, result: 4, chart: line }))).toHaveLength(1);
  });

  it('tell two where a histogram has another mean than the result', () => {
    const values = [46, 52, 50.2];
    const chart: ToolUse = {
      ...named({ unit: 'menit' }),
      tool: 'histogram',
      input: { ...emptyHistogram, values },
    };
    const told = { unit: 'menit', baseline: 74, chart };
    expect(spoken(library({ ...told, result: 49.4 }))).toEqual([]);
    expect(spoken(library({ ...told, result: 47.9 }))).toHaveLength(1);
  });

  it('tell two where the first or last stage of a p chart differs', () => {
    const points = [...before, ...after].map((share, at) => ({
      ...emptyControlChartPoint,
      name: `Bulan ${at + 1}`,
      count: (share as { count: number }).count,
      size: (share as { of: number }).of,
    }));
    const chart: ToolUse = {
      ...named(),
      tool: 'control-chart',
      input: {
        ...controlChart.empty,
        chart: 'p',
        points,
        stages: [{ name: 'Sesudah', from: 5 }],
      },
      from: '',
      followed: '',
    };
    expect(spoken(library({ baseline: 14.98, result: 10.34, chart }))).toEqual([]);
    expect(spoken(library({ baseline: 14.98, result: 9.78, chart }))).toHaveLength(1);
  });
});

interface Library {
  readonly unit?: string;
  readonly baseline?: Measured;
  readonly result?: Measured;
  readonly chart?: ToolUse;
}

/** The example with a library's target, result and chart in the place of its own. */
function library({ unit = '%', baseline = 14.98, result = 10.34, chart }: Library): Change {
  return (risalah) => {
    const [target] = risalah.target.rows;
    const [row] = risalah.comparison.rows;
    if (target === undefined || row === undefined) throw new Error('The example has no target.');
    const own = {
      ...target,
      id: 'library',
      indicator: 'Persentase buku terlambat kembali',
      unit,
      baseline,
      target: 8,
    };
    return {
      ...risalah,
      target: { ...risalah.target, rows: [own] },
      comparison: {
        rows: [{ ...row, target: 'library', after: result }],
        data: chart === undefined ? [] : [chart],
      },
    };
  };
}

type Named = Partial<Pick<ToolUse['evidence'], 'measured' | 'unit'>> & { readonly title?: string };

function named({
  measured = 'persentase buku terlambat',
  unit = '%',
  title = 'Buku terlambat kembali',
}: Named = {}) {
  return { id: 'use', title, evidence: { ...emptyEvidence(), measured, unit } };
}

function graph(series: SeriesInput['series'], names: Named = {}): ToolUse {
  const length = Math.max(...series.map(({ values }) => values.length));
  const categories = Array.from({ length }, (_, at) => `Bulan ${at + 1}`);
  return { ...named(names), tool: 'series', input: { ...emptySeries, categories, series } };
}

function pair(first: readonly Measured[], last: readonly Measured[], names?: Named): ToolUse {
  return graph(
    [
      { name: 'Sebelum', role: 'before', values: [...first] },
      { name: 'Sesudah', role: 'after', values: [...last] },
    ],
    names,
  );
}

function single(values: readonly Measured[]): ToolUse {
  return graph([{ name: 'Terlambat', role: 'data', values: [...values] }]);
}
