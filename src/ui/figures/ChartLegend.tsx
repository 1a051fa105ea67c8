import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { ChartPoint } from './ChartPoint.tsx';
import styles from './ChartLegend.module.css';
import { barStyle, lineColour, lineDash } from './chartStyle.ts';

interface ChartLegendProps {
  readonly chart: Chart;
  readonly hatchOf: (series: ChartSeries) => string;
}

/** Names of the series beside a sample of each, where there is more than one. */
export function ChartLegend({ chart, hatchOf }: ChartLegendProps): ReactElement | null {
  if (chart.series.length < 2) return null;
  return (
    <ul className={styles.legend}>
      {chart.series.map((series, index) => (
        <li key={index}>
          <Sample series={series} hatch={hatchOf(series)} />
          {series.name}
        </li>
      ))}
    </ul>
  );
}

function Sample({
  series,
  hatch,
}: {
  readonly series: ChartSeries;
  readonly hatch: string;
}): ReactElement {
  const colour = series.mark === 'bar' ? barStyle(series, -1).colour : lineColour(series);
  return (
    <svg width={28} height={14} aria-hidden="true">
      {series.mark === 'bar' ? (
        <rect
          x={1}
          y={1}
          width={26}
          height={12}
          fill={barStyle(series, -1).hatched ? `url(#${hatch})` : colour}
          stroke={colour}
        />
      ) : (
        <>
          <path d="M0 7H28" stroke={colour} strokeWidth={2} strokeDasharray={lineDash(series)} />
          <ChartPoint x={14} y={7} role={series.role} colour={colour} label={null} />
        </>
      )}
    </svg>
  );
}
