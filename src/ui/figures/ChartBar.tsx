import type { ReactElement } from 'react';
import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { measureText } from '#figures/textWidth.ts';
import { ChartLabel } from './ChartLabel.tsx';
import type { BarLabelPlace, BarStyle } from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';
import { useFigureLook } from './FigureThemeContext.ts';

interface ChartBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: BarStyle;
  /** Address of the pattern with which a hatched bar is filled. */
  readonly hatch: string;
  readonly label: string | null;
  readonly labelAt: BarLabelPlace;
}

/** In letters' heights: below it a number does not fit inside a bar. */
const LOWEST_WITH_LABEL = 2;
/** In letters' heights: below it a number in a stack would cover its neighbours. */
const LOWEST_IN_STACK = 1.15;

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
  const look = useFigureLook();
  if (![x, y, width, height].every(Number.isFinite)) return null;
  const top = Math.min(y, y + height);
  const size = Math.abs(height);
  const place = labelAt === 'base' && size < LOWEST_WITH_LABEL * look.label ? 'top' : labelAt;
  const baseline = {
    top: top - 6,
    middle: top + size / 2 + look.label * 0.36,
    base: top + size - 9,
  }[place];
  const onDark = place !== 'top' && !style.hatched && style.colour !== screenColours.muted;
  // Beside narrow bars a number would run into that of the next.
  const fits = label !== null && measureText(label, look.label, true) <= width + look.label * 0.4;
  const onPlain = place === 'top' || style.hatched;
  return (
    <g>
      <rect
        x={x}
        y={top}
        width={width}
        height={size}
        fill={style.hatched ? `url(#${hatch})` : style.colour}
        stroke={style.hatched ? style.colour : look.paper}
      />
      {fits && (place !== 'middle' || size >= LOWEST_IN_STACK * look.label) && (
        // Numbers stand above the line of a target, which stands above the bars.
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <ChartLabel
            x={x + width / 2}
            y={baseline}
            text={label}
            anchor="middle"
            colour={onDark ? screenColours.paper : screenColours.ink}
            rim={onPlain ? 'paper' : 'none'}
          />
        </ZIndexLayer>
      )}
    </g>
  );
}
