import type { ReactElement } from 'react';
import type { ChartSeries } from '#figures/figure.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { lineColour, lineDash } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

/** A limit or centre line: level within a category, in a step where it changes from one to the next. */
export function LevelLine({ series }: { readonly series: ChartSeries }): ReactElement | null {
  const { line } = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const up = scales.up[series.axis];
  const at = (position: number): number => round(scales.across(position));
  let path = '';
  let before: number | null = null;
  series.values.forEach((value, index) => {
    const y = value === null ? null : round(up(value));
    if (y !== null && Number.isFinite(y)) {
      if (before === null) path += `M${at(index)} ${y}`;
      else if (before !== y) path += `H${at(index)}V${y}`;
      if (series.values[index + 1] === undefined || series.values[index + 1] === null) {
        path += `H${at(index + 1)}`;
      }
    }
    before = y;
  });
  return (
    <path
      d={path}
      fill="none"
      stroke={lineColour(series)}
      strokeWidth={line * 0.75}
      strokeDasharray={lineDash(series)}
    />
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
