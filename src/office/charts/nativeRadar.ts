import type { RadarChart } from '#figures/figure.ts';
import { ChartRun } from 'docx/charts';
import { chartCommon, finiteOrGap, legendOf, wordsIn } from './chartCommon.ts';
import type { ChartPlace } from './chartPlace.ts';
import { nativeAxis } from './nativeAxis.ts';
import { lineLook } from './nativeLooks.ts';

/** One closed line per series over the same spokes. `null` without spokes or series. */
export function nativeRadar(chart: RadarChart, place: ChartPlace): ChartRun | null {
  if (chart.spokes.length === 0 || chart.series.length === 0) return null;
  const series = chart.series.map(({ name, role, values }) => {
    const { line, markers } = lineLook(role, place.type);
    return {
      name: name || ' ',
      values: chart.spokes.map((_, at) => finiteOrGap(values[at])),
      color: line.color,
      line,
      markers,
    };
  });
  // An axis inside the plot has no room for a title.
  const axis = nativeAxis({ ...chart.axis, title: '' }, 'lines', place.type);
  return new ChartRun({
    type: 'radar',
    ...chartCommon(chart, place),
    categories: chart.spokes.map((spoke) => spoke || ' '),
    series,
    legend: legendOf(
      series.map(({ name }) => name),
      [],
      place.type,
    ),
    categoryAxis: { font: wordsIn(place.type) },
    valueAxis: axis,
  });
}
