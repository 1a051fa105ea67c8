import type { ReactElement } from 'react';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { chartFont } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';

interface CategoryTickProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The name of a category under the axis, on as many lines as it needs. */
export function CategoryTick({ x, y, lines }: CategoryTickProps): ReactElement {
  return (
    <text textAnchor="middle" fontSize={chartFont.tick} fill={screenColours.ink}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + chartFont.tick * (0.9 + index * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
