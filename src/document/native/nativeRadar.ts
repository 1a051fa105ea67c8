import type { RadarChart } from '#figures/figure.ts';
import { ChartRun } from 'docx/charts';
import { chartCommon, finiteOrGap, legendOf, small } from './chartCommon.ts';
import type { ChartPlace } from './chartPlace.ts';
import { nativeAxis } from './nativeAxis.ts';
import { lineLooks } from './nativeLooks.ts';

/** One closed line per series over the same spokes. `null` without spokes or series. */
export function nativeRadar(chart: RadarChart, place: ChartPlace): ChartRun | null {
  if (chart.spokes.length === 0 || chart.series.length === 0) return null;
  const series = chart.series.map(({ name, role, values }) => {
    const { line, markers } = lineLooks[role];
    return {
      name: name || ' ',
      values: chart.spokes.map((_, at) => finiteOrGap(values[at])),
      color: line.color,
      line,
      markers,
    };
  });
  // An axis inside the plot has no room for a title.
  const axis = nativeAxis({ ...chart.axis, title: '' }, 'lines');
  return new ChartRun({
    type: 'radar',
    ...chartCommon(chart, place),
    categories: chart.spokes.map((spoke) => spoke || ' '),
    series,
    legend: legendOf(
      series.map(({ name }) => name),
      [],
    ),
    categoryAxis: { font: small },
    valueAxis: axis,
  });
}
