import type { ReactElement } from 'react';
import type { SeriesRole } from '#figures/figure.ts';
import { ChartLabel } from './ChartLabel.tsx';
import { screenColours } from './figureTheme.ts';

interface ChartPointProps {
  readonly x: number;
  readonly y: number;
  readonly role: SeriesRole;
  readonly colour: string;
  readonly label: string | null;
}

const RADIUS = 4.5;

/** A point of a line: a ring, a square for the state before, a diamond for a third series. */
export function ChartPoint({ x, y, role, colour, label }: ChartPointProps): ReactElement | null {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const paint = { fill: screenColours.paper, stroke: colour, strokeWidth: 2 };
  // A cumulative line only rises: the room above and to the left of a point is free.
  const rising = role === 'cumulative';
  return (
    <g>
      {role === 'before' || role === 'alternate' ? (
        <rect
          x={x - RADIUS + 0.5}
          y={y - RADIUS + 0.5}
          width={2 * RADIUS - 1}
          height={2 * RADIUS - 1}
          transform={role === 'alternate' ? `rotate(45 ${x} ${y})` : undefined}
          {...paint}
        />
      ) : (
        <circle cx={x} cy={y} r={RADIUS} {...paint} />
      )}
      {label !== null && (
        <ChartLabel
          x={rising ? x + RADIUS : x}
          y={y - RADIUS - 6}
          text={label}
          anchor={rising ? 'end' : 'middle'}
        />
      )}
    </g>
  );
}
