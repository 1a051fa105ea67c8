import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse, ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { controlChartKinds } from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartKind,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { defaults } from '#templates/defaults.ts';
import { causeEffectCases } from '#templates/teaching/causeEffect.ts';
import { checkSheetCases } from '#templates/teaching/checkSheet.ts';
import { controlChartCases } from '#templates/teaching/controlChart.ts';
import { flowchartCases } from '#templates/teaching/flowchart.ts';
import { histogramCases } from '#templates/teaching/histogram.ts';
import { paretoCases } from '#templates/teaching/pareto.ts';
import { scatterCases } from '#templates/teaching/scatter.ts';
import { seriesCases } from '#templates/teaching/series.ts';
import { stratificationCases } from '#templates/teaching/stratification.ts';

/** The uses of each tool, without ids but where another points at them. A tool that is missing here does not compile. */
const uses: { readonly [Kind in ToolUseKind]: () => readonly ToolUseOf<Kind>[] } = {
  'check-sheet': sheets,
  pareto: paretos,
  series: graphs,
  'control-chart': charts,
  histogram: histograms,
  scatter: clouds,
  stratification: strata,
  flowchart: flows,
};

/** A risalah that uses every tool, each in every variant that draws otherwise, from the teaching data. */
export function everyTool(): Risalah {
  const blank = emptyRisalah({
    id: 'every-tool',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => 'x',
    defaults,
  });
  const [diagram] = causeEffectCases;
  const numbered = Object.values(uses)
    .flatMap((usesOf): readonly ToolUse[] => usesOf())
    .map((use, at) => ({ ...use, id: use.id || `use-${at + 1}` }));
  return {
    ...blank,
    background: { ...blank.background, data: numbered },
    'cause-effect': diagram?.data ?? blank['cause-effect'],
  };
}

function sheets(): readonly ToolUseOf<'check-sheet'>[] {
  return checkSheetCases.map(({ data }) => ({ ...data, id: '' }));
}

function paretos(): readonly ToolUseOf<'pareto'>[] {
  const { data } = first(paretoCases);
  const after = data.input.items.map(({ category, count }) => ({
    category,
    count: typeof count === 'number' ? Math.round(count / 3) : null,
  }));
  const vital = data.input.items[0]?.category ?? '';
  return [
    { ...data, id: 'before' },
    { ...data, id: '', title: 'Berbobot', input: { ...data.input, weight: 'amount' } },
    {
      ...data,
      id: '',
      title: 'Digabung dan berkelas',
      input: { ...data.input, groupBelow: 10, classes: 'shown', crossing: 'include' },
    },
    {
      ...data,
      id: '',
      title: 'Tingkat kedua',
      parent: { use: 'before', category: vital },
      input: { ...data.input, items: data.input.items.slice(1) },
    },
    {
      ...data,
      id: '',
      title: 'Sesudah perbaikan',
      before: 'before',
      input: { ...data.input, items: after },
    },
  ];
}

function graphs(): readonly ToolUseOf<'series'>[] {
  const shapes = ['line', 'bar', 'pie', 'radar'] as const;
  return seriesCases.flatMap(({ data }) =>
    shapes.map((shape) => ({
      ...data,
      id: '',
      title: `${data.title} (${shape})`,
      input: { ...data.input, shape },
    })),
  );
}

function charts(): readonly ToolUseOf<'control-chart'>[] {
  const taught = controlChartCases.map(({ data }) => ({ ...data, id: '' }));
  const like = (kind: ControlChartKind): ControlChartInput => {
    const own = kind === 'xbar-s' ? 'xbar-r' : ['np', 'c', 'u'].includes(kind) ? 'p' : kind;
    const input = first(taught.filter(({ input: { chart } }) => chart === own)).input;
    const points = input.points.map((point) => ({
      ...point,
      size: kind === 'np' ? 160 : point.size,
    }));
    return { ...input, chart: kind, points };
  };
  const drawn = controlChartKinds.map((kind) => ({
    ...first(taught),
    title: `Peta ${kind}`,
    input: like(kind),
  }));
  const { input } = first(taught);
  const struck = input.points.map((point, at) =>
    at === 11 ? { ...point, struck: 'listrik padam' } : point,
  );
  return [
    ...drawn,
    {
      ...first(taught),
      title: 'Tahap, perubahan, sasaran, dan titik yang dikeluarkan',
      input: {
        ...input,
        points: [...struck, { ...emptyControlChartPoint, name: 'Kosong' }, ...struck.slice(-3)],
        changes: [{ label: 'Loket prioritas', at: 21 }],
        target: 15,
      },
    },
  ];
}

function histograms(): readonly ToolUseOf<'histogram'>[] {
  const { data } = first(histogramCases);
  return (['taught', 'statistical'] as const).map((convention) => ({
    ...data,
    id: '',
    title: `Waktu tunggu (${convention})`,
    input: { ...data.input, convention, lsl: 5, target: 12, curve: 'drawn' },
  }));
}

function clouds(): readonly ToolUseOf<'scatter'>[] {
  const { data } = first(scatterCases);
  const pairs = data.input.pairs.map((pair, at) => ({
    ...pair,
    stratum: at % 2 === 0 ? 'Pagi' : 'Siang',
  }));
  return [
    { ...data, id: '' },
    {
      ...data,
      id: '',
      title: 'Pasien dan tunggu menurut giliran',
      input: { ...data.input, pairs, medians: 'drawn' },
    },
  ];
}

function strata(): readonly ToolUseOf<'stratification'>[] {
  const taught = stratificationCases.map(({ data }) => ({ ...data, id: '' }));
  const counted = first(taught);
  return [
    ...taught,
    { ...counted, title: 'Bertumpuk', input: { ...counted.input, stacking: 'stacked' } },
  ];
}

function flows(): readonly ToolUseOf<'flowchart'>[] {
  const taught = flowchartCases.map(({ data }) => ({ ...data, id: '' }));
  const { input, ...letter } = first(taught.slice(1));
  const [start, ...rest] = input.steps;
  const torn = rest.map((step, at) => ({
    ...step,
    shape: at === 4 ? ('end' as const) : step.shape,
    otherwise: at === 5 ? '' : step.otherwise,
  }));
  return [
    ...taught,
    {
      ...letter,
      title: 'Terputus',
      input: { steps: start === undefined ? torn : [start, ...torn] },
    },
  ];
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There are no teaching data.');
  return item;
}
