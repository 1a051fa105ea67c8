import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Diagram } from '#figures/figure.ts';
import { drawnSize } from '#publications/slides/drawnSize.ts';
import { SMALLEST } from '#publications/slides/sizes.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { isSame } from '#ui/projector/live/called.ts';
import type { Room } from './useRoom.ts';
import styles from './slide.module.css';

/** A drawing larger than its place is read part by part, or seen as a whole with smaller words. */
export type StageZoom = 'readable' | 'whole';

interface DiagramStageProps {
  readonly diagram: Diagram;
  readonly room: Room;
  readonly build: number;
  readonly zoom: StageZoom;
  /** Words that are kept in sight; empty for none. */
  readonly follow: string;
}

/** A drawing that fills its place; one whose words would be too small is larger than its place and can be moved. */
export function DiagramStage({ diagram, room, build, zoom, follow }: DiagramStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { scale, isLarger } = drawnSize(diagram, room, zoom === 'whole' ? 0 : SMALLEST);
  const hasHead = diagram.marks.some(({ role }) => role === 'head');

  useEffect(() => {
    const { current } = frame;
    if (!isLarger || current === null) return;
    const followed = wordsIn(current, follow);
    if (followed !== undefined) {
      followed.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
    // A fishbone is read from its head, at the right; while it is built up, the speaker talks of what came last.
    if (Number.isFinite(build)) {
      current.querySelector('svg > :last-child')?.scrollIntoView({ block: 'nearest' });
    } else if (hasHead) {
      current.scrollLeft = current.scrollWidth;
    }
  }, [build, isLarger, hasHead, diagram, follow]);

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

/** The words of a drawing that are just these, the last where they stand there more than once. */
function wordsIn(frame: HTMLElement, text: string): Element | undefined {
  if (text === '') return undefined;
  return [...frame.querySelectorAll('text')].findLast(({ textContent }) =>
    isSame(textContent, text),
  );
}
