import type { ReactElement } from 'react';
import type { ChartDivision } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import type { DivisionRows } from '#ui/figures/plot/divisionRows.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';

interface ChartDivisionsProps {
  readonly divisions: readonly ChartDivision[];
  readonly rows: DivisionRows;
}

const dashes = {
  stage: undefined,
  change: '2 4',
  limit: '7 4',
  target: '9 4',
  centre: '12 3 3 3',
} as const;

/** Vertical lines with their names above the plot. */
export function ChartDivisions({ divisions, rows }: ChartDivisionsProps): ReactElement | null {
  const { thin } = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { area, across } = scales;
  const placed = divisions.flatMap(({ at, role }, index) => {
    const x = across(at);
    const words = rows.places[index];
    return !Number.isFinite(x) || words === undefined ? [] : [{ x, role, words }];
  });
  return (
    <g>
      {placed.map(({ x, role, words }, index) => (
        <path
          key={index}
          d={`M${x} ${area.y - words.above + 4}V${area.y + area.height}`}
          stroke={screenColours.ink}
          strokeWidth={role === 'limit' ? thin * 1.4 : thin}
          strokeDasharray={dashes[role]}
        />
      ))}
      {placed.map(({ x, words: { text, above, anchor } }, index) => (
        <Words
          key={index}
          x={anchor === 'start' ? x + 4 : anchor === 'end' ? x - 4 : x}
          y={area.y - above}
          text={text}
          anchor={anchor}
        />
      ))}
    </g>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A name on a piece of paper, so that the line of a name above does not strike it out. */
function Words({ x, y, text, anchor }: WordsProps): ReactElement {
  const { label, paper } = useFigureLook();
  const width = textWidth(text, label, true);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return (
    <>
      <rect x={left} y={y - label * 0.85} width={width} height={label * 1.1} fill={paper} />
      <ChartLabel x={x} y={y} text={text} anchor={anchor} />
    </>
  );
}
