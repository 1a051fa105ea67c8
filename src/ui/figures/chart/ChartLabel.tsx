import type { ReactElement } from 'react';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface ChartLabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour?: string;
  /** A rim in the colour of the ground, paper if none is named, keeps words readable over lines. */
  readonly rim?: string | undefined;
}

/** Words in a plot. */
export function ChartLabel({
  x,
  y,
  text,
  anchor,
  colour = screenColours.ink,
  rim,
}: ChartLabelProps): ReactElement {
  const { label, paper } = useFigureLook();
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={label}
      fontWeight={600}
      fill={colour}
      stroke={rim ?? paper}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
