import type { ReactElement } from 'react';
import { chartFont } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';

interface ChartLabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour?: string;
}

/** Words in a plot, with a rim of paper that keeps them readable over lines. */
export function ChartLabel({
  x,
  y,
  text,
  anchor,
  colour = screenColours.ink,
}: ChartLabelProps): ReactElement {
  const rim = colour === screenColours.paper ? 'none' : screenColours.paper;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={chartFont.label}
      fontWeight={600}
      fill={colour}
      stroke={rim}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
