import type { ReactElement } from 'react';
import { ChartLabel } from './ChartLabel.tsx';
import type { BarStyle } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';

interface ChartBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: BarStyle;
  /** Address of the pattern with which a hatched bar is filled. */
  readonly hatch: string;
  readonly label: string | null;
  /** `base` leaves the room above the bar to a line. */
  readonly labelAt: 'top' | 'base';
}

/** Below this height a number does not fit inside a bar. */
const LOWEST_WITH_LABEL = 30;

/** One bar with its number; nothing where the bar has no size. */
export function ChartBar({
  x,
  y,
  width,
  height,
  style,
  hatch,
  label,
  labelAt,
}: ChartBarProps): ReactElement | null {
  if (![x, y, width, height].every(Number.isFinite)) return null;
  const top = Math.min(y, y + height);
  const size = Math.abs(height);
  const inside = labelAt === 'base' && size >= LOWEST_WITH_LABEL && !style.hatched;
  const onDark = style.colour !== screenColours.muted;
  return (
    <g>
      <rect
        x={x}
        y={top}
        width={width}
        height={size}
        fill={style.hatched ? `url(#${hatch})` : style.colour}
        stroke={style.hatched ? style.colour : screenColours.paper}
      />
      {label !== null && (
        <ChartLabel
          x={x + width / 2}
          y={inside ? top + size - 9 : top - 6}
          text={label}
          anchor="middle"
          colour={inside && onDark ? screenColours.paper : screenColours.ink}
        />
      )}
    </g>
  );
}
