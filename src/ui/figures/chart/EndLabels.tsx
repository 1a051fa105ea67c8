import type { ReactElement } from 'react';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { spread } from './spread.ts';

export interface EndLabel {
  readonly text: string;
  readonly value: number;
}

/** Names of levels at the right end of the plot, moved apart where two levels lie close. */
export function EndLabels({ ends }: { readonly ends: readonly EndLabel[] }): ReactElement | null {
  const { label, thin } = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { area, up } = scales;
  const wanted = ends.map(({ value }) => up.left(value));
  if (!wanted.every(Number.isFinite)) return null;
  const right = area.x + area.width;
  const places = spread(
    wanted.map((middle) => ({ middle, size: label * 1.2 })),
    { from: area.y - label * 0.6, to: area.y + area.height + label * 0.6 },
  );
  return (
    <g>
      {ends.map(({ text }, index) => {
        const level = wanted[index] ?? 0;
        const y = places[index] ?? level;
        return (
          <g key={index}>
            {Math.abs(y - level) > 1 && (
              <path
                d={`M${right} ${level}L${right + 6} ${y}`}
                stroke={screenColours.quiet}
                strokeWidth={thin / 2}
                fill="none"
              />
            )}
            <ChartLabel
              x={right + 8}
              y={y + label * 0.34}
              text={text}
              anchor="start"
              colour={screenColours.quiet}
            />
          </g>
        );
      })}
    </g>
  );
}
