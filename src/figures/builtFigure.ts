import type { Chart, Figure, RadarChart, ScatterChart } from './figure.ts';

/**
 * A figure with only its first `step` parts, on axes and a ground that stay as they are: bar by bar, point by point,
 * part by part. 0 shows the empty ground, `buildSteps` and more the whole.
 *
 * A pie keeps its slices: which of them are filled is left to its renderer.
 */
export function builtFigure<F extends Figure>(figure: F, step: number): F;
export function builtFigure(figure: Figure, step: number): Figure {
  if (step >= buildSteps(figure)) return figure;
  switch (figure.kind) {
    case 'chart':
      return builtChart(figure, step);
    case 'scatter':
      return builtScatter(figure, step);
    case 'radar':
      return builtRadar(figure, step);
    case 'diagram':
      return { ...figure, marks: figure.marks.slice(0, figure.parts[step]) };
    case 'pie':
      return figure;
  }
}

/** In how many steps a figure is built up before it is whole; never less than one. */
export function buildSteps(figure: Figure): number {
  switch (figure.kind) {
    case 'chart':
      return Math.max(1, figure.categories.length);
    case 'scatter':
      // The lines come last, when all points are there.
      return Math.max(1, pointCount(figure) + (figure.lines.length > 0 ? 1 : 0));
    case 'radar':
      return Math.max(1, figure.spokes.length);
    case 'pie':
      return Math.max(1, figure.slices.length);
    case 'diagram':
      return Math.max(1, figure.parts.length);
  }
}

function builtChart(chart: Chart, step: number): Chart {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.map((value, at) => (at < step ? value : null)),
      labels: series.labels.map((label, at) => (at < step ? label : null)),
    })),
    divisions: chart.divisions.filter(({ at }) => at <= step),
  };
}

function builtScatter(chart: ScatterChart, step: number): ScatterChart {
  let left = step;
  const groups = chart.groups.map((group) => {
    const points = group.points.slice(0, left);
    left -= points.length;
    return { ...group, points };
  });
  return { ...chart, groups, lines: [] };
}

function builtRadar(chart: RadarChart, step: number): RadarChart {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.map((value, at) => (at < step ? value : null)),
    })),
  };
}

function pointCount({ groups }: ScatterChart): number {
  return groups.reduce((sum, { points }) => sum + points.length, 0);
}
