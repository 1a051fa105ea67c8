import type { ReactElement } from 'react';
import { Curve } from 'recharts';
import type { ChartSeries } from '#figures/figure.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { lineColour, lineDash } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

/** A line with more points than this is thinned: a screen has not many more columns. */
export const MOST_POINTS = 600;

interface ChartLineProps {
  readonly series: ChartSeries;
  /** Positions of the points that it is drawn through. */
  readonly through: readonly number[];
}

/** The line of a series, open where a value is missing. A point that was taken out has no part in it. */
export function ChartLine({ series, through }: ChartLineProps): ReactElement | null {
  const { thin, line } = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { across } = scales;
  const up = scales.up[series.axis];
  const dash = lineDash(series);
  const points = through.map((position) => {
    const value = series.emphasis[position] === 'struck' ? null : (series.values[position] ?? null);
    return {
      x: across(position + 0.5),
      y: value === null ? null : up(value),
    };
  });
  return (
    <Curve
      points={points}
      type={series.role === 'curve' ? 'monotone' : 'linear'}
      fill="none"
      stroke={lineColour(series)}
      strokeWidth={series.values.length > MOST_POINTS / 3 ? thin : line}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
    />
  );
}
