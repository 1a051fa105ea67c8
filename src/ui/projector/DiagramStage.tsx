import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Diagram } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import type { Room } from './useRoom.ts';
import styles from './projector.module.css';

interface DiagramStageProps {
  readonly diagram: Diagram;
  readonly room: Room;
  readonly build: number;
}

/** What the last row of a hall can read, and what is large enough, in pixels. */
const SMALLEST_WORDS = 20;
const LARGEST_WORDS = 34;

/** A drawing that fills its place; one whose words would be too small is larger than its place and can be moved. */
export function DiagramStage({ diagram, room, build }: DiagramStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const fit = Math.min(room.width / diagram.width, room.height / diagram.height);
  const font = smallestFont(diagram);
  const scale = Math.max(Math.min(fit, LARGEST_WORDS / font), SMALLEST_WORDS / font);
  const isLarger = scale > fit * 1.01;

  useEffect(() => {
    if (!isLarger) return;
    // What was drawn last is what the speaker talks about.
    const drawn = frame.current?.querySelectorAll('svg > *');
    const latest = Number.isFinite(build) ? drawn?.item(drawn.length - 1) : drawn?.item(0);
    latest?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [build, isLarger]);

  const size = {
    '--diagram-width': `${Math.floor(diagram.width * scale)}px`,
    '--room-height': `${room.height}px`,
  } as CSSProperties;
  return (
    <div
      ref={frame}
      className={styles.diagram}
      style={size}
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
