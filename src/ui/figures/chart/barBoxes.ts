import type { Chart, ChartAxis, ChartSeries } from '#figures/figure.ts';

/** Where one bar stands in the plot, in pixels. */
export interface BarBox {
  readonly series: ChartSeries;
  /** Position of its category. */
  readonly point: number;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Turns positions and values into pixels; `undefined` while there is no plot yet. */
export interface BarScales {
  /** 0 is the left edge of the first category, 1 that of the second. */
  readonly across: (position: number) => number | undefined;
  readonly up: Readonly<
    Record<ChartSeries['axis'], ((value: number) => number | undefined) | undefined>
  >;
}

/** The bars of a chart, abreast or on top of each other; a value that is missing has none. */
export function barBoxes(chart: Chart, { across, up }: BarScales): readonly BarBox[] {
  const bars = chart.series.filter(({ mark }) => mark === 'bar');
  const isStacked = chart.stacking === 'stacked';
  const abreast = isStacked ? 1 : Math.max(1, bars.length);
  const band = (across(1) ?? NaN) - (across(0) ?? NaN);
  const width = band / (abreast + chart.barGap);
  const air = (width * chart.barGap) / 2;
  const stacks = { left: [] as number[], right: [] as number[] };
  return bars.flatMap((series, place) =>
    series.values.flatMap((value, point): readonly BarBox[] => {
      if (value === null) return [];
      const axis = chart[series.axis];
      const stack = stacks[series.axis];
      const base = isStacked ? (stack[point] ?? 0) : baseOf(axis);
      const end = isStacked ? base + value : value;
      stack[point] = end;
      const edges = [up[series.axis]?.(base) ?? NaN, up[series.axis]?.(end) ?? NaN];
      const top = Math.min(...edges);
      const height = Math.max(...edges) - top;
      const x = (across(point) ?? NaN) + air + (isStacked ? 0 : place * width);
      return [x, top, height, width].every(Number.isFinite)
        ? [{ series, point, x, top, width, height }]
        : [];
    }),
  );
}

/** Bars rise from zero, or from the edge of an axis that does not show it. */
function baseOf(axis: ChartAxis | null): number {
  return axis === null ? 0 : Math.min(Math.max(0, axis.min), axis.max);
}
