import type { ReactElement } from 'react';
import type { ChartSeries } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { ChartPoint } from './ChartPoint.tsx';
import { pointStyle } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { freeLabels } from './freeLabels.ts';
import type { PlacedLabel } from './freeLabels.ts';

/** Points nearer to each other than this, in pixels, are not drawn unless they stand out. */
const CROWDED = 6;

/** The points of a line with their numbers, those that stand out last and on top. */
export function LinePoints({ series }: { readonly series: ChartSeries }): ReactElement | null {
  const look = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { area, across } = scales;
  const up = scales.up[series.axis];
  const band = area.width / Math.max(1, series.values.length);
  const radius = Math.min(look.radius, Math.max(look.radius / 2, band * 0.3));
  const isShown = (index: number): boolean =>
    band >= CROWDED || isLoud(series, index) || isAlone(series.values, index);
  const points = series.values.flatMap((value, index) => {
    if (value === null || !isShown(index)) return [];
    const x = across(index + 0.5);
    const y = up(value);
    return Number.isFinite(y) ? [{ index, x, y }] : [];
  });
  points.sort((a, b) => Number(isLoud(series, a.index)) - Number(isLoud(series, b.index)));
  const labels = freeLabels(
    points.flatMap(({ index, x, y }): readonly PlacedLabel[] => {
      const text = series.labels[index] ?? null;
      if (text === null) return [];
      // A cumulative line only rises: the room above and to the left of a point is free.
      const isRising = series.role === 'cumulative';
      const place = { text, y: y - look.radius - 6 };
      if (!isRising) return [{ ...place, anchor: 'middle' as const, x }];
      const fits = x + look.radius - textWidth(text, look.label, true) > area.x;
      return fits
        ? [{ ...place, anchor: 'end' as const, x: x + look.radius }]
        : [{ ...place, anchor: 'start' as const, x: area.x + 4 }];
    }),
    look.label,
  );
  return (
    <g>
      {points.map(({ index, x, y }) => (
        <ChartPoint
          key={index}
          x={x}
          y={y}
          look={pointStyle(series, series.emphasis[index] ?? 'plain', look.paper)}
          radius={radius}
        />
      ))}
      {labels.map((label) => (
        <ChartLabel key={label.text + String(label.x)} {...label} />
      ))}
    </g>
  );
}

function isLoud({ emphasis }: ChartSeries, index: number): boolean {
  const own = emphasis[index];
  return own === 'signal' || own === 'struck' || own === 'vital';
}

/** Without neighbours there is no line to see. */
function isAlone(values: ChartSeries['values'], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
}
