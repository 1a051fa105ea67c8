import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Diagram, Mark } from '#figures/figure.ts';
import styles from './DiagramView.module.css';
import { DiagramBox } from './DiagramBox.tsx';
import { DiagramLine } from './DiagramLine.tsx';
import { DiagramPlaces } from './DiagramPlaces.tsx';
import { DiagramWords } from './DiagramWords.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';
import { ZoomFrame } from '#ui/figures/zoom/ZoomFrame.tsx';

/** A drawing may be shown larger than on paper, but words never grow louder than the page around them. */
const LARGEST_SCALE = 1.6;
/** Below this its words of 8 points cannot be read: what has no room is scrolled, not squeezed. */
const SMALLEST_SCALE = 1.25;

interface DiagramViewProps {
  readonly diagram: Diagram;
  /** Default `shrink`: the whole drawing however small; `scroll` keeps its words readable. */
  readonly fit?: 'shrink' | 'scroll';
  /** Opens what an area of the drawing stands for; without it nothing can be pressed. */
  readonly onOpen?: ((to: string) => void) | undefined;
}

/** A laid-out drawing as SVG; one that needs a page on its side can be enlarged and moved where it may scroll. */
export function DiagramView({ diagram, fit = 'shrink', onOpen }: DiagramViewProps): ReactElement {
  if (fit === 'shrink' || !diagram.landscape) {
    return <Framed diagram={diagram} fit={fit} onOpen={onOpen} />;
  }
  return (
    <ZoomFrame width={diagram.width} height={diagram.height} name={diagram.title}>
      <Drawing diagram={diagram} smallest={0} largest={Infinity} onOpen={onOpen} />
    </ZoomFrame>
  );
}

interface FramedProps extends DiagramViewProps {
  readonly fit: 'shrink' | 'scroll';
}

function Framed({ diagram, fit, onOpen }: FramedProps): ReactElement {
  const [frame, room] = useWidth<HTMLDivElement>();
  const smallest = fit === 'scroll' ? diagram.width * SMALLEST_SCALE : 0;
  // Room that must be scrolled to must be reached by keyboard too.
  const scroll = smallest > room ? { tabIndex: 0 } : {};
  return (
    <div className={styles.frame} ref={frame} {...scroll}>
      <Drawing
        diagram={diagram}
        smallest={smallest}
        largest={diagram.width * LARGEST_SCALE}
        onOpen={onOpen}
      />
    </div>
  );
}

interface DrawingProps {
  readonly diagram: Diagram;
  /** The least and the greatest width in pixels. */
  readonly smallest: number;
  readonly largest: number;
  readonly onOpen: ((to: string) => void) | undefined;
}

function Drawing({ diagram, smallest, largest, onOpen }: DrawingProps): ReactElement {
  const id = useId();
  const { width, height, marks, places = [] } = diagram;
  return (
    <svg
      className={styles.drawing}
      style={{ minWidth: smallest, ...(largest < Infinity && { maxWidth: largest }) }}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      // What can be pressed inside a picture would not be heard.
      role={onOpen === undefined ? 'img' : 'group'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{diagram.title}</title>
      <desc id={`${id}-desc`}>{diagram.alt}</desc>
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
      {onOpen !== undefined && <DiagramPlaces places={places} onOpen={onOpen} />}
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
