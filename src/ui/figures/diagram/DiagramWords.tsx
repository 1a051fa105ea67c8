import type { ReactElement } from 'react';
import type { TextMark } from '#figures/figure.ts';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { markStyles } from '#ui/figures/look/figureTheme.ts';

const anchors = { start: 'start', center: 'middle', end: 'end' } as const;

/** Baseline of a line from its top, as a share of the font size: half the leading and the ascent of Arial. */
const BASELINE = (LINE_HEIGHT - 1) / 2 + 0.86;

type WordsProps = Pick<TextMark, 'x' | 'y' | 'lines' | 'fontSize' | 'bold' | 'align' | 'role'>;

/** Lines of words, the top of the first at `y`. */
export function DiagramWords({
  x,
  y,
  lines,
  fontSize,
  bold,
  align,
  role,
}: WordsProps): ReactElement {
  return (
    <text
      fontSize={fontSize}
      fontWeight={bold ? 700 : 400}
      textAnchor={anchors[align]}
      fill={markStyles[role].ink}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + fontSize * (BASELINE + index * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
