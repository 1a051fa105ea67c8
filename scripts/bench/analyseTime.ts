import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { ruleIds } from '#domain/statistics/charts/ruleSets.ts';
import { analyseFlowchart, emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import { analyseScatter, emptyScatter } from '#domain/tools/scatter.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';

const RUNS = 5;
/** Rows of the check sheet; what is left of its values are columns. */
const KINDS = 100;

export interface AnalyseTime {
  readonly tool: string;
  /** How many values were analysed. */
  readonly n: number;
  /** Milliseconds, the median of five warm runs. */
  readonly time: number;
}

/** How long each tool takes for ten thousand and for a hundred thousand values. */
export function measureAnalyses(): readonly AnalyseTime[] {
  return [10_000, 100_000].flatMap((n) =>
    Object.values(analyses(n))
      .flatMap((variants) => Object.entries(variants))
      .map(([tool, analyse]) => ({ tool, n, time: median(analyse) })),
  );
}

type Variants = Readonly<Record<string, () => unknown>>;

/** Every tool in the variants that reckon otherwise. A tool that is missing here does not compile. */
function analyses(n: number): Readonly<Record<ToolUseKind, Variants>> {
  const values = scattered(n);
  const words = (at: number): string[] => [`Loket ${at % 5}`, `Jenis ${at % 8}`];
  const points = values.map((value, at) => ({
    ...emptyControlChartPoint,
    name: String(at + 1),
    values: [value],
    count: Math.round(value / 10),
    size: 40 + (at % 9),
  }));
  const allRules = ruleIds.map((rule) => ({ rule, length: null }));
  const subgroups = Array.from({ length: n / 5 }, (_, at) => ({
    ...emptyControlChartPoint,
    name: String(at + 1),
    values: values.slice(at * 5, at * 5 + 5),
  }));
  const chart = { ...emptyControlChart, rules: allRules };
  const histogram = { ...emptyHistogram, values, lsl: 30, usl: 70 };
  const pairs = values.map((x, at) => ({ x, y: 2 * x + (at % 11), stratum: '', label: '' }));
  const table = {
    ...emptyStratification,
    columns: [
      { id: 'place', name: 'Tempat' },
      { id: 'kind', name: 'Jenis' },
    ],
    by: 'place',
    across: 'kind',
    rows: values.map((amount, at) => ({ words: words(at), amount })),
  };
  const sheet = {
    ...emptyCheckSheet,
    kinds: Array.from({ length: KINDS }, (_, at) => ({ id: `k${at}`, name: `Jenis ${at}` })),
    columns: Array.from({ length: n / KINDS }, (_, at) => ({
      id: `c${at}`,
      name: `Hari ${at}`,
      stratum: `Pekan ${at % 7}`,
      inspected: 40,
    })),
    counts: Array.from({ length: KINDS }, (_, at) =>
      values.slice(at * (n / KINDS), (at + 1) * (n / KINDS)),
    ),
  };
  const graph = {
    ...emptySeries,
    categories: values.map((_, at) => String(at + 1)),
    series: [{ name: 'Nilai', role: 'data' as const, values }],
  };
  const items = values.map((value, at) => ({ category: `Jenis ${at}`, count: Math.round(value) }));
  const steps = values.map((_, at) => ({
    ...emptyFlowchartStep(`s${at}`),
    shape: at % 5 === 4 ? ('decision' as const) : ('activity' as const),
    text: `Langkah ${at + 1}`,
    otherwise: `s${Math.max(0, at - 3)}`,
  }));
  return {
    // A copy, since what came of a sheet and of its rows is remembered.
    'check-sheet': {
      'check sheet': () =>
        analyseCheckSheet({ ...sheet, counts: sheet.counts.map((row) => [...row]) }),
    },
    stratification: { stratification: () => analyseStratification({ ...table, measure: 'value' }) },
    pareto: { pareto: () => analysePareto({ ...pareto.empty, items }) },
    series: { series: () => analyseSeries(graph) },
    'control-chart': {
      'i-mr': () => analyseControlChart({ ...chart, points }),
      run: () => analyseControlChart({ ...chart, chart: 'run', points }),
      p: () => analyseControlChart({ ...chart, chart: 'p', points }),
      'xbar-r': () => analyseControlChart({ ...chart, chart: 'xbar-r', points: subgroups }),
    },
    histogram: { histogram: () => analyseHistogram(histogram) },
    scatter: { scatter: () => analyseScatter({ ...emptyScatter, pairs }) },
    flowchart: { flowchart: () => analyseFlowchart({ steps }) },
  };
}

function median(work: () => unknown): number {
  for (let turn = 0; turn < RUNS; turn += 1) work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Values about 50 as a stable process gives them, nearly normal with a standard deviation of 5, alike in every run. */
function scattered(n: number): number[] {
  let state = 20_260_303;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: n }, () => {
    const sum = Array.from({ length: 12 }, next).reduce((total, each) => total + each, 0);
    return Math.round((50 + 5 * (sum - 6)) * 100) / 100;
  });
}
