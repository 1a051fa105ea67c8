import type { ReactElement } from 'react';
import type { RadarChart } from '#figures/figure.ts';
import { ChartPoint } from '#ui/figures/chart/ChartPoint.tsx';
import { lineColour, lineDash, pointStyle } from '#ui/figures/plot/chartStyle.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface RadarLineProps {
  readonly series: RadarChart['series'][number];
  /** One per spoke; that of a missing value says nothing. */
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

/** The line of a series around its spokes, open where a value is missing. */
export function RadarLine({ series, spots }: RadarLineProps): ReactElement {
  const look = useFigureLook();
  const known = spots.map((spot, at) => {
    const isKnown = (series.values[at] ?? null) !== null && Number.isFinite(spot.x + spot.y);
    return isKnown ? spot : null;
  });
  const path = known
    .map((spot, at) => {
      if (spot === null) return '';
      return `${at === 0 || (known[at - 1] ?? null) === null ? 'M' : 'L'}${spot.x} ${spot.y}`;
    })
    .join('');
  const [first, last] = [known[0] ?? null, known.at(-1) ?? null];
  const end = first === null || last === null ? '' : `L${first.x} ${first.y}`;
  return (
    <g>
      <path
        d={path + end}
        fill="none"
        stroke={lineColour(series)}
        strokeWidth={look.line}
        strokeDasharray={lineDash(series)}
      />
      {known.map((spot, at) =>
        spot === null ? null : (
          <ChartPoint
            key={at}
            x={spot.x}
            y={spot.y}
            look={pointStyle(series, 'plain', look.paper)}
            radius={look.radius}
          />
        ),
      )}
    </g>
  );
}
