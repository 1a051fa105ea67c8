import type { ReactElement } from 'react';
import type { ChartSeries, PointEmphasis } from '#figures/figure.ts';
import { ChartPoint } from './ChartPoint.tsx';
import { lineColour, lineDash, pointStyle } from '#ui/figures/plot/chartStyle.ts';
import type { BarStyle } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { SAMPLE } from '#ui/figures/plot/legendRows.ts';

/** A piece of a series as it looks in the plot. */
export function SeriesSample({
  series,
  bar,
  hatch,
}: {
  readonly series: ChartSeries;
  readonly bar: BarStyle;
  readonly hatch: string;
}): ReactElement {
  const look = useFigureLook();
  const half = (SAMPLE / 2) * look.label;
  if (series.mark === 'bar') {
    const { colour, hatched } = bar;
    const height = look.label * 0.9;
    return (
      <rect
        x={-half}
        y={-height / 2}
        width={2 * half}
        height={height}
        fill={hatched ? `url(#${hatch})` : colour}
        stroke={colour}
      />
    );
  }
  const point = pointStyle(series, 'plain', look.paper);
  return (
    <>
      <path
        d={`M${-half} 0H${half}`}
        stroke={lineColour(series)}
        strokeWidth={look.line}
        strokeDasharray={lineDash(series)}
      />
      {series.role !== 'curve' && <ChartPoint x={0} y={0} look={point} radius={look.radius} />}
    </>
  );
}

/** A point that stands out, as it looks in the plot. */
export function PointSample({ emphasis }: { readonly emphasis: PointEmphasis }): ReactElement {
  const look = useFigureLook();
  const point = pointStyle({ role: 'data' }, emphasis, look.paper);
  return <ChartPoint x={0} y={0} look={point} radius={look.radius} />;
}
