import type { ReactElement } from 'react';
import type { PointStyle } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { shapePath } from '#ui/figures/plot/pointShape.ts';

interface ChartPointProps {
  readonly x: number;
  readonly y: number;
  readonly look: PointStyle;
  /** In pixels, before the style's own size. */
  readonly radius: number;
}

/** One point: its shape says what it is, its colour only repeats it. */
export function ChartPoint({ x, y, look, radius }: ChartPointProps): ReactElement {
  const { line } = useFigureLook();
  return (
    <path
      d={shapePath(look.shape, { x, y }, radius * look.size)}
      fill={look.fill}
      stroke={look.stroke}
      strokeWidth={line}
    />
  );
}
