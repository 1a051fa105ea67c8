import type { ReactElement } from 'react';
import type { BoxMark } from '#figures/figure.ts';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { DiagramWords } from './DiagramWords.tsx';
import { markStyles } from '#ui/figures/look/figureTheme.ts';

const START_PADDING = 6;

/** A shape with its words in the middle of its height. */
export function DiagramBox({ box }: { readonly box: BoxMark }): ReactElement {
  const { x, y, width, height, lines, fontSize, bold, align, role } = box;
  const top = y + (height - lines.length * fontSize * LINE_HEIGHT) / 2;
  const left = align === 'center' ? x + width / 2 : x + START_PADDING;
  return (
    <>
      <BoxShape box={box} />
      {lines.length > 0 && (
        <DiagramWords x={left} y={top} {...{ lines, fontSize, bold, align, role }} />
      )}
    </>
  );
}

function BoxShape({ box }: { readonly box: BoxMark }): ReactElement {
  const { x, y, width, height, shape, role } = box;
  const { stroke, fill, outline } = markStyles[role];
  // What is not there is dashed, on the screen as on paper.
  const dash = role === 'broken' ? { strokeDasharray: '4 3' } : {};
  const paint = { stroke, fill, strokeWidth: outline, ...dash };
  switch (shape) {
    case 'circle':
      return (
        <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...paint} />
      );
    case 'diamond':
      return <polygon points={cornersOf(box, diamond)} {...paint} />;
    case 'pentagon':
      return <polygon points={cornersOf(box, pentagon)} {...paint} />;
    case 'rectangle':
    case 'rounded':
    case 'capsule': {
      const radius = { rectangle: 1.5, rounded: 5, capsule: height / 2 }[shape];
      return <rect {...{ x, y, width, height }} rx={radius} {...paint} />;
    }
    default:
      return shape satisfies never;
  }
}

/** Corners as shares of a box's width and height. */
type Corners = readonly (readonly [number, number])[];

const diamond: Corners = [
  [0.5, 0],
  [1, 0.5],
  [0.5, 1],
  [0, 0.5],
];
// Word's own off-page connector turns inwards at four fifths of its height.
const pentagon: Corners = [
  [0, 0],
  [1, 0],
  [1, 0.8],
  [0.5, 1],
  [0, 0.8],
];

function cornersOf({ x, y, width, height }: BoxMark, corners: Corners): string {
  return corners.map(([across, down]) => `${x + across * width},${y + down * height}`).join(' ');
}
