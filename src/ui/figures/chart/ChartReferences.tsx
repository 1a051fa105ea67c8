import type { ReactElement } from 'react';
import type { ChartReference } from '#figures/figure.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface ChartReferencesProps {
  readonly references: readonly ChartReference[];
  /** Where their words stand: below each line at its right end, or elsewhere. */
  readonly words: 'below' | 'elsewhere';
}

const dashes = { threshold: '6 5', target: '9 4', limit: '3 3', centre: '12 3 3 3' };

/** Horizontal lines across the plot. */
export function ChartReferences({ references, words }: ChartReferencesProps): ReactElement | null {
  const { thin, label: size } = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { area, up } = scales;
  return (
    <g>
      {references.map(({ axis, value, label, role }, index) => {
        const y = up[axis](value);
        if (!(y >= area.y && y <= area.y + area.height)) return null;
        return (
          <g key={index}>
            <path
              d={`M${area.x} ${y}H${area.x + area.width}`}
              stroke={screenColours.quiet}
              strokeWidth={thin}
              strokeDasharray={dashes[role]}
            />
            {/* There a Pareto diagram is empty: its last bars are low, its cumulative line has risen above. */}
            {words === 'below' && (
              <ChartLabel
                x={area.x + area.width - 8}
                y={y + size * 1.1}
                text={label}
                anchor="end"
                colour={screenColours.quiet}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
