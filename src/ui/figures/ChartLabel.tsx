import type { ReactElement } from 'react';
import { chartFont } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';

interface ChartLabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour?: string;
  /** A rim of paper keeps words readable over lines; on a filled bar there is none. */
  readonly rim?: 'paper' | 'none';
}

/** Words in a plot. */
export function ChartLabel({
  x,
  y,
  text,
  anchor,
  colour = screenColours.ink,
  rim = 'paper',
}: ChartLabelProps): ReactElement {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={chartFont.label}
      fontWeight={600}
      fill={colour}
      stroke={rim === 'paper' ? screenColours.paper : 'none'}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
