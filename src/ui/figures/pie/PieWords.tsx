import type { ReactElement } from 'react';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { ChartLabel } from '#ui/figures/chart/ChartLabel.tsx';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import type { PieLabel } from './pieLayout.ts';

/** The words of slices beside the pie, each led to by a line. */
export function PieWords({
  labels,
}: {
  readonly labels: readonly (PieLabel | null)[];
}): ReactElement {
  const look = useFigureLook();
  return (
    <g>
      {labels.map((label, index) =>
        label === null ? null : (
          <g key={index}>
            <path
              d={label.leader}
              fill="none"
              stroke={screenColours.quiet}
              strokeWidth={look.thin * 0.8}
            />
            {label.lines.map((line, row) => (
              <ChartLabel
                key={row}
                x={label.x}
                y={label.y + row * look.label * LINE_HEIGHT}
                text={line}
                anchor={label.anchor}
                colour={
                  row > 0 && row === label.lines.length - 1
                    ? screenColours.quiet
                    : screenColours.ink
                }
              />
            ))}
          </g>
        ),
      )}
    </g>
  );
}
