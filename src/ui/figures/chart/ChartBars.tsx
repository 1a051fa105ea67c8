import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { barStyle, inView } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { useBars } from './useBars.ts';

interface ChartBarsProps {
  readonly chart: Chart;
  /** Id of the pattern with which hatched bars of a series are filled. */
  readonly hatchOf: (series: ChartSeries) => string;
}

/** The bars of a chart without their numbers. */
export function ChartBars({ chart, hatchOf }: ChartBarsProps): ReactElement {
  const { paper } = useFigureLook();
  return (
    <g>
      {useBars(chart).map(({ series, point, x, top, width, height }) => {
        const { hatched, colour } = inView(chart, barStyle(series, point));
        return (
          <rect
            key={`${chart.series.indexOf(series)} ${point}`}
            x={x}
            y={top}
            width={width}
            height={height}
            fill={hatched ? `url(#${hatchOf(series)})` : colour}
            stroke={hatched ? colour : paper}
          />
        );
      })}
    </g>
  );
}
