import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { hatchColour, hatchTurn } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface ChartHatchesProps {
  readonly chart: Chart;
  readonly hatchOf: (series: ChartSeries) => string;
}

/** Lines for bars that must differ from their neighbours on a black-and-white printer. */
export function ChartHatches({ chart, hatchOf }: ChartHatchesProps): ReactElement {
  const { hatch, paper } = useFigureLook();
  return (
    <defs>
      {chart.series.map((series, index) => (
        <pattern
          key={index}
          id={hatchOf(series)}
          width={hatch}
          height={hatch}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${hatchTurn(series)})`}
        >
          <rect width={hatch} height={hatch} fill={paper} />
          <rect width={hatch * 0.42} height={hatch} fill={hatchColour(series)} />
        </pattern>
      ))}
    </defs>
  );
}
