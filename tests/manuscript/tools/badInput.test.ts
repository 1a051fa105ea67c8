import { describe, expect, it } from 'vitest';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { controlChartKinds } from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartKind,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { blankRisalah } from './blankRisalah.ts';

/** What was put in, and what the tool must say of it; nothing is said of what is whole. */
type Bad = readonly [name: string, use: ToolUse, told: RegExp | null];

const LONG = 'Keluhan tentang antrean '.repeat(9).slice(0, 200);
const word: Amount = { typed: 'banyak' };
const many = Array.from({ length: 3000 }, (_, at) => ((at * 7919) % 1000) / 10);
const frame = { id: 'use', title: '', evidence: emptyEvidence() };

const paretos: readonly Bad[] = [
  ['nothing', paretoOf([]), null],
  ['one value', paretoOf([7]), /^Jenis terbanyak, jenis 1, menyumbang 100% dari 7/],
  ['equal values', paretoOf([4, 4, 4]), /jenis/],
  ['zeros alone', paretoOf([0, 0]), /Semua jumlah nol/],
  ['text among numbers', paretoOf([9, word, 3]), /Baris 2 belum dihitung: jumlahnya belum terbaca/],
  ['text alone', paretoOf([word, word]), /Baris 1 dan 2 belum dihitung/],
  ['missing cells', paretoOf([9, null, 3]), /Baris 2 belum dihitung: jumlahnya kosong/],
  ['negative counts', paretoOf([9, -2]), /Baris 2 belum dihitung: jumlahnya di bawah nol/],
  ['fractional counts', paretoOf([9.5, 2]), /Jumlah kejadian bukan bilangan bulat/],
  ['huge and tiny counts', paretoOf([1e15, 1e-12]), /bukan bilangan bulat pada jenis 2/],
  ['counts that no axis can show', paretoOf([1e15, 5e15]), /terlalu besar atau terlalu kecil/],
  ['sixty bars', paretoOf(Array.from({ length: 60 }, (_, at) => 61 - at)), /jenis/],
  ['3,000 bars', paretoOf(many), /jenis/],
  ['a long name', paretoOf([5, 4], LONG), /menyumbang/],
  ['no name', paretoOf([5, 4], ''), /Baris 1 dan 2 dihitung, tetapi jenisnya belum dinamai/],
];

const sheets: readonly Bad[] = [
  ['nothing', sheetOf([]), null],
  ['kinds without counts', sheetOf([[null, null]]), /Belum ada yang dihitung/],
  ['one value', sheetOf([[3]]), /terdapat 3/],
  ['zeros alone', sheetOf([[0, 0]]), /Belum ada yang dihitung/],
  ['text among numbers', sheetOf([[3, word]]), /belum terbaca/],
  ['text alone', sheetOf([[word, word]]), /belum terbaca/],
  ['negative counts', sheetOf([[3, -1]]), /di bawah nol/],
  ['fractional counts', sheetOf([[3, 1.5]]), /semestinya bilangan bulat/],
  ['nobody inspected', sheetOf([[3, 1]], { inspected: 0 }), /terdapat 4/],
  ['a number inspected that is text', sheetOf([[3, 1]], { inspected: word }), /belum terbaca/],
  ['huge and tiny counts', sheetOf([[1e15, 1e-12]]), /terlalu besar atau terlalu kecil/],
  ['a long name', sheetOf([[3, 1]], { name: LONG }), /terdapat 4/],
  ['sixty kinds', sheetOf(Array.from({ length: 60 }, (_, at) => [at])), /terdapat/],
];

const graphs: readonly Bad[] = (['line', 'bar', 'pie', 'radar'] as const).flatMap((shape) => [
  [`${shape}: nothing`, seriesOf(shape, []), null],
  [`${shape}: one value`, seriesOf(shape, [7]), /7/],
  [`${shape}: equal values`, seriesOf(shape, [7, 7, 7]), /adalah .*7|7.*adalah/],
  [`${shape}: zeros alone`, seriesOf(shape, [0, 0, 0]), /adalah 0/],
  [`${shape}: text among numbers`, seriesOf(shape, [7, word, 9]), /titik 2.*belum terbaca/],
  [`${shape}: text alone`, seriesOf(shape, [word, word]), /belum terbaca/],
  [`${shape}: missing cells`, seriesOf(shape, [7, null, 9]), /titik 2.*kosong/],
  [`${shape}: negative values`, seriesOf(shape, [7, -3, 9]), /−3/],
  [
    `${shape}: huge and tiny`,
    seriesOf(shape, [1e15, 1e-12, 2]),
    /terlalu besar atau terlalu kecil/,
  ],
  [`${shape}: 3,000 points`, seriesOf(shape, many), /terendah|terbesar/],
  [`${shape}: a long name`, seriesOf(shape, [7, 8, 9], LONG), /terendah|terbesar/],
]);

const histograms: readonly Bad[] = (['taught', 'statistical'] as const).flatMap((convention) => [
  [`${convention}: nothing`, histogramOf([], { convention }), null],
  [`${convention}: one value`, histogramOf([5], { convention }), /Dari satu nilai belum dapat/],
  [
    `${convention}: equal values`,
    histogramOf([5, 5, 5], { convention, usl: 9 }),
    /Semua nilai sama/,
  ],
  [`${convention}: text among numbers`, histogramOf([5, word, 7], { convention }), /Baris 2 belum/],
  [`${convention}: text alone`, histogramOf([word], { convention }), /Baris 1 belum dihitung/],
  [`${convention}: missing cells`, histogramOf([5, null, 7], { convention }), /Baris 2 belum/],
  [`${convention}: huge and tiny`, histogramOf([1e15, 1e-12], { convention }), /data/],
  [`${convention}: tiny alone`, histogramOf([1e-12, 3e-12], { convention }), /terlalu kecil/],
  [
    `${convention}: crossed limits`,
    histogramOf([5, 7], { convention, lsl: 9, usl: 1 }),
    /tidak lebih kecil/,
  ],
  [
    `${convention}: no width`,
    histogramOf([5, 7], { convention, rule: 'width' }),
    /tidak dapat dipakai/,
  ],
  [
    `${convention}: 3,000 values`,
    histogramOf(many, { convention, usl: 90 }),
    /Rata-rata 3\.000 data/,
  ],
]);

const clouds: readonly Bad[] = [
  ['nothing', scatterOf([]), null],
  ['one pair', scatterOf([[1, 2]]), /Sedikitnya tiga pasang/],
  [
    'equal pairs',
    scatterOf([
      [1, 2],
      [1, 2],
      [1, 2],
    ]),
    /sumbu mendatar sama.*sumbu tegak sama/,
  ],
  [
    'text among numbers',
    scatterOf([
      [1, 2],
      [word, 3],
      [4, 5],
    ]),
    /Baris 2 belum dihitung/,
  ],
  ['text alone', scatterOf([[word, word]]), /Baris 1 belum dihitung/],
  [
    'missing cells',
    scatterOf([
      [1, null],
      [2, 3],
      [4, 5],
      [6, 1],
    ]),
    /Baris 1 belum dihitung/,
  ],
  [
    'huge and tiny',
    scatterOf([
      [1e15, 1e-12],
      [1, 2],
      [3, 4],
    ]),
    /terlalu besar atau terlalu kecil/,
  ],
  ['3,000 pairs', scatterOf(many.map((x, at) => [x, at])), /3\.000 pasang/],
  [
    'a long name',
    scatterOf(
      [
        [1, 2],
        [2, 3],
        [9, 1],
      ],
      LONG,
    ),
    /kurang dari 30/,
  ],
];

const splits: readonly Bad[] = (['count', 'value'] as const).flatMap((measure) => [
  [`${measure}: nothing`, splitOf(measure, []), null],
  [`${measure}: one row`, splitOf(measure, [4]), /satu kelompok/],
  [`${measure}: equal rows`, splitOf(measure, [4, 4, 4, 4]), /./],
  [`${measure}: zeros alone`, splitOf(measure, [0, 0]), /./],
  [`${measure}: text among numbers`, splitOf(measure, [4, word, 6]), /1 baris tanpa angka/],
  [`${measure}: text alone`, splitOf(measure, [word, word]), /2 baris tanpa angka/],
  [`${measure}: missing cells`, splitOf(measure, [4, null, 6]), /1 baris tanpa angka/],
  [
    `${measure}: huge and tiny`,
    splitOf(measure, [1e15, 1e-12]),
    /terlalu besar atau terlalu kecil/,
  ],
  [`${measure}: 3,000 rows`, splitOf(measure, many), /./],
  [`${measure}: a long name`, splitOf(measure, [4, 5, 6], LONG), /./],
]);

const negativeSplit: Bad = [
  'count: negative counts',
  splitOf('count', [4, -2, 6]),
  /1 baris tanpa angka/,
];
const fractionalSplit: Bad = [
  'count: fractional counts',
  splitOf('count', [4.5, 2, 6]),
  /hanya berlaku untuk hitungan bulat/,
];

const charts: readonly Bad[] = controlChartKinds.flatMap((kind): Bad[] => [
  [`${kind}: nothing`, chartOf(kind, []), null],
  [`${kind}: one value`, chartOf(kind, [5]), /dari 1 titik|belum|sementara/],
  [`${kind}: equal values`, chartOf(kind, [5, 5, 5, 5]), /Semua titik sama/],
  [`${kind}: text among numbers`, chartOf(kind, [5, word, 7]), /Titik 2: .*belum terbaca/],
  [`${kind}: text alone`, chartOf(kind, [word, word]), /Titik 1 dan 2: .*belum terbaca/],
  [`${kind}: missing cells`, chartOf(kind, [5, null, 7]), /Titik 2: /],
  [`${kind}: huge and tiny`, chartOf(kind, [1e15, 1e-12, 5]), /./],
  [`${kind}: tiny alone`, chartOf(kind, [1e-12, 2e-12, 1e-12]), /./],
  [`${kind}: 3,000 points`, chartOf(kind, many.map(Math.round)), /titik/],
  [`${kind}: a long name`, chartOf(kind, [5, 6, 7], LONG), /titik/],
]);

const countCharts: readonly Bad[] = (['p', 'np', 'c', 'u'] as const).flatMap((kind): Bad[] => [
  [`${kind}: a negative count`, chartOf(kind, [5, -1, 7]), /Titik 2: jumlahnya negatif/],
  [
    `${kind}: a fractional count`,
    chartOf(kind, [5, 1.5, 7]),
    /Titik 2: jumlahnya bukan bilangan bulat/,
  ],
  ...(kind === 'c'
    ? []
    : ([
        [`${kind}: nothing inspected`, sized(kind, [5, 6], 0), /harus lebih dari nol/],
        [`${kind}: no size`, sized(kind, [5, 6], null), /belum diisi/],
      ] as const)),
  ...(kind === 'p' || kind === 'np'
    ? ([
        [`${kind}: more than inspected`, sized(kind, [5, 30], 20), /lebih banyak daripada/],
      ] as const)
    : []),
]);

const subgroups: readonly Bad[] = (['xbar-r', 'xbar-s'] as const).flatMap((kind): Bad[] => [
  [
    `${kind}: subgroups of differing size`,
    grouped(kind, [
      [1, 2, 3],
      [2, 4],
      [3, 5, 6, 8],
    ]),
    /mengikuti banyak yang diamati/,
  ],
  [`${kind}: a subgroup of one`, grouped(kind, [[1, 2], [2], [3, 4]]), /Titik 2: hanya satu nilai/],
  [
    `${kind}: more than 25 in a subgroup`,
    grouped(kind, [many.slice(0, 30), many.slice(30, 60)]),
    kind === 'xbar-r' ? /lebih dari 25 nilai; gunakan peta X̄-s/ : /garis tengah/,
  ],
]);

const cases = {
  Pareto: paretos,
  'check sheet': sheets,
  series: graphs,
  histogram: histograms,
  scatter: clouds,
  stratification: [...splits, negativeSplit, fractionalSplit],
  'control chart': [...charts, ...countCharts, ...subgroups],
};

describe.each(Object.entries(cases))('a %s', (_, given) => {
  it.each(given.map(([name, use, told]) => ({ name, use, told })))(
    'says what it makes of: $name',
    ({ use, told }) => {
      const risalah = blankRisalah();
      const view = toolUseView(
        { ...risalah, background: { ...risalah.background, data: [use] } },
        use,
      );
      expect(faultsIn(view)).toEqual([]);
      if (told === null) expect(view).toEqual({ blocks: [], figures: [], reading: '' });
      else expect(view.reading).toMatch(told);
    },
  );
});

/** What no reader may meet: numbers that are none, and words of the machine. */
function faultsIn(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (typeof value === 'string')
    return /NaN|Infinity|undefined|null|∞|\[object/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(faultsIn);
}

function paretoOf(counts: readonly Amount[], name?: string): ToolUse {
  const items = counts.map((count, at) => ({ category: name ?? `Jenis ${at + 1}`, count }));
  return {
    ...frame,
    tool: 'pareto',
    input: { ...pareto.empty, items },
    from: '',
    before: '',
    parent: { use: '', category: '' },
  };
}

function sheetOf(
  counts: readonly (readonly Amount[])[],
  { inspected = null, name }: { readonly inspected?: Amount; readonly name?: string } = {},
): ToolUse {
  return {
    ...frame,
    tool: 'check-sheet',
    input: {
      ...emptyCheckSheet,
      kinds: counts.map((_, at) => ({ id: `k${at}`, name: name ?? `Jenis ${at + 1}` })),
      columns: (counts[0] ?? []).map((_, at) => ({
        id: `c${at}`,
        name: name ?? `Hari ${at + 1}`,
        stratum: name ?? '',
        inspected,
      })),
      counts: counts.map((row) => [...row]),
    },
  };
}

function seriesOf(shape: SeriesInput['shape'], values: readonly Amount[], name?: string): ToolUse {
  return {
    ...frame,
    tool: 'series',
    input: {
      ...emptySeries,
      shape,
      categories: values.map((_, at) => name ?? `titik ${at + 1}`),
      series: [{ name: name ?? '', role: 'data', values: [...values] }],
    },
  };
}

function histogramOf(values: readonly Amount[], told: Partial<HistogramInput>): ToolUse {
  return {
    ...frame,
    tool: 'histogram',
    input: { ...emptyHistogram, values: [...values], ...told },
  };
}

function scatterOf(pairs: readonly (readonly [Amount, Amount])[], name = ''): ToolUse {
  return {
    ...frame,
    tool: 'scatter',
    input: {
      ...emptyScatter,
      medians: 'drawn',
      pairs: pairs.map(([x, y]) => ({ x, y, stratum: name, label: name })),
    },
  };
}

function splitOf(
  measure: StratificationInput['measure'],
  amounts: readonly Amount[],
  name?: string,
): ToolUse {
  return {
    ...frame,
    tool: 'stratification',
    input: {
      ...emptyStratification,
      measure,
      columns: [{ id: 'place', name: 'Loket' }],
      rows: amounts.map((amount, at) => ({
        words: [`${name ?? 'Loket'} ${(at % 3) + 1}`],
        amount,
      })),
      by: 'place',
    },
    from: '',
    split: 'stratum',
  };
}

function chartOf(kind: ControlChartKind, values: readonly Amount[], name?: string): ToolUse {
  const isGrouped = kind === 'xbar-r' || kind === 'xbar-s';
  return pointsOf(
    kind,
    values.map((value, at) => ({
      ...emptyControlChartPoint,
      name: name ?? `${at + 1}`,
      values: value === null ? [] : isGrouped ? [value, value] : [value],
      count: value,
      size: value === null ? null : 1e16,
    })),
  );
}

function sized(kind: ControlChartKind, counts: readonly number[], size: number | null): ToolUse {
  return pointsOf(
    kind,
    counts.map((count) => ({ ...emptyControlChartPoint, count, size })),
  );
}

function grouped(kind: ControlChartKind, values: readonly (readonly number[])[]): ToolUse {
  return pointsOf(
    kind,
    values.map((each) => ({ ...emptyControlChartPoint, values: [...each] })),
  );
}

function pointsOf(chart: ControlChartKind, points: readonly ControlChartPoint[]): ToolUse {
  return {
    ...frame,
    tool: 'control-chart',
    input: { ...emptyControlChart, chart, points: [...points] },
    from: '',
    followed: '',
  };
}
