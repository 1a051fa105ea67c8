import { useId, type ReactElement } from 'react';
import type { Diagram, Mark } from '#figures/figure.ts';
import styles from './DiagramView.module.css';
import { DiagramBox } from './DiagramBox.tsx';
import { DiagramLine } from './DiagramLine.tsx';
import { DiagramWords } from './DiagramWords.tsx';

/** A drawing may be shown larger than on paper, but words never grow louder than the page around them. */
const LARGEST_SCALE = 1.6;

/** A laid-out drawing as SVG; it shrinks with its container. */
export function DiagramView({ diagram }: { readonly diagram: Diagram }): ReactElement {
  const id = useId();
  const { width, height, marks } = diagram;
  return (
    <svg
      className={styles.drawing}
      style={{ maxWidth: width * LARGEST_SCALE }}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{diagram.title}</title>
      <desc id={`${id}-desc`}>{diagram.alt}</desc>
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { readonly mark: Mark }): ReactElement {
  switch (mark.kind) {
    case 'box':
      return <DiagramBox box={mark} />;
    case 'line':
      return <DiagramLine line={mark} />;
    case 'text':
      return <DiagramWords {...mark} />;
    default:
      return mark satisfies never;
  }
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
