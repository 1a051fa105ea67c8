import type { ReactElement } from 'react';
import type { LineMark, Point } from '#figures/figure.ts';
import { markStyles } from '#ui/figures/look/figureTheme.ts';

/** A stroke, with an arrow head at its end where the drawing asks for one. */
export function DiagramLine({ line }: { readonly line: LineMark }): ReactElement {
  const { from, to, width, arrow, dash } = line;
  const { stroke } = markStyles[line.role];
  return (
    <>
      <line
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dash === 'dashed' ? `${4 * width} ${3 * width}` : undefined}
      />
      {arrow === 'end' && <polygon points={arrowHead(line)} fill={stroke} />}
    </>
  );
}

function arrowHead({ from, to, width }: LineMark): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return '';
  const size = 3 + 2.5 * width;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const foot: Point = { x: to.x - along.x * size, y: to.y - along.y * size };
  const half = size * 0.45;
  return [
    to,
    { x: foot.x - along.y * half, y: foot.y + along.x * half },
    { x: foot.x + along.y * half, y: foot.y - along.x * half },
  ]
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}
