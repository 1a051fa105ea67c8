import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { hatchColour } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';

interface ChartHatchesProps {
  readonly chart: Chart;
  readonly hatchOf: (series: ChartSeries) => string;
}

/** Slanted lines for bars that must differ from their neighbours on a black-and-white printer. */
export function ChartHatches({ chart, hatchOf }: ChartHatchesProps): ReactElement {
  return (
    <defs>
      {chart.series.map((series, index) => (
        <pattern
          key={index}
          id={hatchOf(series)}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${index % 2 === 0 ? 45 : -45})`}
        >
          <rect width={6} height={6} fill={screenColours.paper} />
          <rect width={2.5} height={6} fill={hatchColour(series)} />
        </pattern>
      ))}
    </defs>
  );
}
