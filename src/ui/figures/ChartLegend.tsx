import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import styles from './ChartLegend.module.css';
import { barStyle, lineDash } from './chartStyle.ts';
import { screenColours, seriesColours } from './figureTheme.ts';

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
  const colour = seriesColours[series.role];
  return (
    <svg width={28} height={14} aria-hidden="true">
      {series.mark === 'bar' ? (
        <rect
          x={1}
          y={1}
          width={26}
          height={12}
          fill={barStyle(series, -1).hatched ? `url(#${hatch})` : barStyle(series, -1).colour}
          stroke={colour}
        />
      ) : (
        <>
          <path d="M0 7H28" stroke={colour} strokeWidth={2} strokeDasharray={lineDash(series)} />
          <circle cx={14} cy={7} r={4} fill={screenColours.paper} stroke={colour} strokeWidth={2} />
        </>
      )}
    </svg>
  );
}
