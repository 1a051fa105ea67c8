import { isLevel } from '#figures/charts/isLevel.ts';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { barStyle, inView } from '#ui/figures/plot/chartStyle.ts';
import type { LegendEntry } from './ChartLegend.tsx';
import { PointSample, SeriesSample } from './LegendSample.tsx';

/** One kind of bar and its cumulative share: both axes say what they are. */
export function isPlainPareto({ series }: Chart): boolean {
  return series.length === 2 && series.some(({ role }) => role === 'cumulative');
}

const loudNames = { signal: 'Sinyal', struck: 'Dikeluarkan dari perhitungan' } as const;

/** Series that are not named in the plot, where there is more than one, and what a point that stands out means. */
export function legendOf(
  chart: Chart,
  hatchOf: (series: ChartSeries) => string,
): readonly LegendEntry[] {
  const named = chart.series.filter((series) => !isLevel(series));
  const loud = (['signal', 'struck'] as const).filter((emphasis) =>
    chart.series.some((series) => series.emphasis.includes(emphasis)),
  );
  if (named.length + loud.length < 2) return [];
  return [
    ...named.map((series) => ({
      name: series.name,
      sample: (
        <SeriesSample
          series={series}
          bar={inView(chart, barStyle(series, -1))}
          hatch={hatchOf(series)}
        />
      ),
    })),
    ...loud.map((emphasis) => ({
      name: loudNames[emphasis],
      sample: <PointSample emphasis={emphasis} />,
    })),
  ];
}
