import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Diagram, Figure } from '#figures/figure.ts';
import { ChartView } from './chart/ChartView.tsx';
import { PieView } from './pie/PieView.tsx';
import { RadarView } from './radar/RadarView.tsx';
import { ScatterView } from './scatter/ScatterView.tsx';

interface AnyChartViewProps {
  readonly chart: Exclude<Figure, Diagram>;
  /** The same with all that is still to be built up; default: it is whole. */
  readonly whole?: Figure;
  readonly height: number | null;
  readonly build: number;
}

/** Every kind of chart with its own renderer: all that needs recharts. */
export const AnyChartView = memo(function AnyChartView(props: AnyChartViewProps): ReactElement {
  const { chart, whole, height, build } = props;
  switch (chart.kind) {
    case 'chart':
      return (
        <ChartView chart={chart} height={height} {...(whole?.kind === 'chart' && { whole })} />
      );
    case 'scatter':
      return <ScatterView chart={chart} height={height} />;
    case 'pie':
      return <PieView chart={chart} height={height} shown={build} />;
    case 'radar':
      return <RadarView chart={chart} height={height} />;
  }
});
