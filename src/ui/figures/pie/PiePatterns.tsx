import type { ReactElement } from 'react';
import type { PointEmphasis } from '#figures/figure.ts';
import { emphasisColours, screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface SlicePattern {
  readonly ground: string;
  readonly ink: string;
  /** Drawn in a square of 10 by 10. */
  readonly path: string;
  readonly turn: number;
}

const { data, dataTint, muted, paper, quiet } = screenColours;
const patterns: readonly SlicePattern[] = [
  { ground: data, ink: data, path: '', turn: 0 },
  { ground: paper, ink: data, path: 'M0 2.5H10M0 7.5H10', turn: 45 },
  { ground: muted, ink: muted, path: '', turn: 0 },
  { ground: paper, ink: quiet, path: 'M0 5H10M5 0V10', turn: 0 },
  { ground: dataTint, ink: data, path: 'M5 4.9V5.1', turn: 45 },
  { ground: paper, ink: data, path: 'M0 5H10', turn: -45 },
  { ground: quiet, ink: paper, path: 'M0 5H10', turn: 0 },
  { ground: dataTint, ink: dataTint, path: '', turn: 0 },
];
const catchAll: SlicePattern = { ground: paper, ink: muted, path: 'M5 4.9V5.1', turn: 0 };

/** Patterns by which slices stay apart on a black-and-white printer. */
export function PiePatterns({ id }: { readonly id: string }): ReactElement {
  const { hatch } = useFigureLook();
  const scale = (hatch * 1.5) / 10;
  return (
    <defs>
      {[...patterns, catchAll].map(({ ground, ink, path, turn }, index) => (
        <pattern
          key={index}
          id={`${id}-${index}`}
          width={10}
          height={10}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${turn}) scale(${scale})`}
        >
          <rect width={10} height={10} fill={ground} />
          <path d={path} stroke={ink} strokeWidth={2} strokeLinecap="round" />
        </pattern>
      ))}
    </defs>
  );
}

/** What fills a slice: red for the vital, dots for the catch-all, else the next pattern. */
export function slicePattern(id: string, index: number, emphasis: PointEmphasis): string {
  if (emphasis === 'vital' || emphasis === 'signal') return emphasisColours.vital;
  if (emphasis === 'muted' || emphasis === 'struck') return `url(#${id}-${patterns.length})`;
  return `url(#${id}-${index % patterns.length})`;
}
