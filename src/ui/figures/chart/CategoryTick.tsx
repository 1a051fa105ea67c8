import type { ReactElement } from 'react';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { UPRIGHT_STEP } from '#ui/figures/plot/categoryLabels.ts';
import type { CategoryLabels } from '#ui/figures/plot/categoryLabels.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface CategoryTickProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly way: CategoryLabels['way'];
}

/** The name of a category under the axis, on as many lines as it needs. */
export function CategoryTick({ x, y, lines, way }: CategoryTickProps): ReactElement {
  const { tick } = useFigureLook();
  if (way === 'upright') {
    return (
      <g transform={`translate(${x + tick * 0.35} ${y + 2}) rotate(-90)`}>
        {lines.map((line, index) => (
          <text
            key={index}
            y={(index - (lines.length - 1) / 2) * tick * UPRIGHT_STEP}
            textAnchor="end"
            fontSize={tick}
            fill={screenColours.ink}
          >
            {line}
          </text>
        ))}
      </g>
    );
  }
  return (
    <text textAnchor="middle" fontSize={tick} fill={screenColours.ink}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + tick * (0.9 + index * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
