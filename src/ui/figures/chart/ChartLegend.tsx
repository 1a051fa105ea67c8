import type { ReactElement, ReactNode } from 'react';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { fittedName, SAMPLE } from '#ui/figures/plot/legendRows.ts';
import type { LegendRows } from '#ui/figures/plot/legendRows.ts';

export interface LegendEntry {
  readonly name: string;
  /** Drawn around (0, 0), as wide and high as a letter's height times `SAMPLE` and 1. */
  readonly sample: ReactNode;
}

interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly rows: LegendRows;
  readonly x: number;
  readonly y: number;
}

/** Names beside a sample of each, drawn into the figure itself so that a copied picture has them too. */
export function ChartLegend({ entries, rows, x, y }: ChartLegendProps): ReactElement {
  const look = useFigureLook();
  const { label } = look;
  return (
    <g>
      {entries.map(({ name, sample }, index) => {
        const place = rows.places[index] ?? { x: 0, y: 0 };
        return (
          <g key={index} transform={`translate(${x + place.x} ${y + place.y})`}>
            <g transform={`translate(${(SAMPLE / 2) * label} 0)`}>{sample}</g>
            <text
              x={(SAMPLE + 0.6) * label}
              y={label * 0.36}
              fontSize={label}
              fill={screenColours.ink}
            >
              {fittedName({ name, after: '' }, rows.room, look)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
