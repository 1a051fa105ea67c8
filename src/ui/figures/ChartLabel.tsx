import type { ReactElement } from 'react';
import { screenColours } from './figureTheme.ts';
import { useFigureLook } from './FigureThemeContext.ts';

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
  const { label, paper } = useFigureLook();
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={label}
      fontWeight={600}
      fill={colour}
      stroke={rim === 'paper' ? paper : 'none'}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
