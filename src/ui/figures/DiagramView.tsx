import { useId, type ReactElement } from 'react';
import type { Diagram, Mark } from '#figures/figure.ts';
import styles from './DiagramView.module.css';
import { DiagramBox } from './DiagramBox.tsx';
import { DiagramLine } from './DiagramLine.tsx';
import { DiagramWords } from './DiagramWords.tsx';
import { useWidth } from './useWidth.ts';
import { ZoomFrame } from './ZoomFrame.tsx';

/** A drawing may be shown larger than on paper, but words never grow louder than the page around them. */
const LARGEST_SCALE = 1.6;
/** Below this its words of 8 points cannot be read: what has no room is scrolled, not squeezed. */
const SMALLEST_SCALE = 1.25;

interface DiagramViewProps {
  readonly diagram: Diagram;
  /** Default `shrink`: the whole drawing however small; `scroll` keeps its words readable. */
  readonly fit?: 'shrink' | 'scroll';
}

/** A laid-out drawing as SVG; one that needs a page on its side can be enlarged and moved where it may scroll. */
export function DiagramView({ diagram, fit = 'shrink' }: DiagramViewProps): ReactElement {
  if (fit === 'shrink' || !diagram.landscape) return <Framed diagram={diagram} fit={fit} />;
  return (
    <ZoomFrame width={diagram.width} height={diagram.height} name={diagram.title}>
      <Drawing diagram={diagram} smallest={0} largest={Infinity} />
    </ZoomFrame>
  );
}

function Framed({ diagram, fit }: Required<DiagramViewProps>): ReactElement {
  const [frame, room] = useWidth<HTMLDivElement>();
  const smallest = fit === 'scroll' ? diagram.width * SMALLEST_SCALE : 0;
  // Room that must be scrolled to must be reached by keyboard too.
  const scroll = smallest > room ? { tabIndex: 0 } : {};
  return (
    <div className={styles.frame} ref={frame} {...scroll}>
      <Drawing diagram={diagram} smallest={smallest} largest={diagram.width * LARGEST_SCALE} />
    </div>
  );
}

interface DrawingProps {
  readonly diagram: Diagram;
  /** The least and the greatest width in pixels. */
  readonly smallest: number;
  readonly largest: number;
}

function Drawing({ diagram, smallest, largest }: DrawingProps): ReactElement {
  const id = useId();
  const { width, height, marks } = diagram;
  return (
    <svg
      className={styles.drawing}
      style={{ minWidth: smallest, ...(largest < Infinity && { maxWidth: largest }) }}
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
