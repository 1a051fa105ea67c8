import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Diagram } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import type { Room } from './useRoom.ts';
import styles from './slide.module.css';

/** A drawing larger than its place is read part by part, or seen as a whole with smaller words. */
export type StageZoom = 'readable' | 'whole';

interface DiagramStageProps {
  readonly diagram: Diagram;
  readonly room: Room;
  readonly build: number;
  readonly zoom: StageZoom;
}

/** What the last row of a hall can read, and what is large enough, in pixels. */
const SMALLEST_WORDS = 20;
const LARGEST_WORDS = 34;

/** A drawing that fills its place; one whose words would be too small is larger than its place and can be moved. */
export function DiagramStage({ diagram, room, build, zoom }: DiagramStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const fit = Math.min(room.width / diagram.width, room.height / diagram.height);
  const font = smallestFont(diagram);
  const least = zoom === 'whole' ? 0 : SMALLEST_WORDS / font;
  const scale = Math.max(Math.min(fit, LARGEST_WORDS / font), least);
  const hasHead = diagram.marks.some(({ role }) => role === 'head');
  const isLarger = scale > fit * 1.01;

  useEffect(() => {
    const { current } = frame;
    if (!isLarger || current === null) return;
    // A fishbone is read from its head, at the right; while it is built up, the speaker talks of what came last.
    if (Number.isFinite(build)) {
      current.querySelector('svg > :last-child')?.scrollIntoView({ block: 'nearest' });
    } else if (hasHead) {
      current.scrollLeft = current.scrollWidth;
    }
  }, [build, isLarger, hasHead]);

  const size = {
    '--diagram-width': `${Math.floor(diagram.width * scale)}px`,
    '--room-height': `${room.height}px`,
  } as CSSProperties;
  return (
    <div
      ref={frame}
      className={styles.diagram}
      style={size}
      data-pan
      {...(isLarger
        ? { role: 'region', tabIndex: 0, 'aria-label': `${diagram.title}, dapat digeser` }
        : {})}
    >
      <FigureView figure={diagram} build={build} theme="projector" />
    </div>
  );
}

function smallestFont({ marks }: Diagram): number {
  const sizes = marks.flatMap((mark) =>
    mark.kind !== 'line' && mark.lines.length > 0 ? [mark.fontSize] : [],
  );
  return Math.min(SMALLEST_WORDS, ...sizes);
}
