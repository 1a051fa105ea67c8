import type { Figure } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { DiagramStage } from './DiagramStage.tsx';
import type { StageZoom } from './DiagramStage.tsx';
import { useRoom } from './useRoom.ts';
import styles from './slide.module.css';

interface FigureStageProps {
  readonly figure: Figure;
  /** How many bars, points or bones are shown. */
  readonly build: number;
  readonly zoom: StageZoom;
  /** Words of a drawing that are kept in sight; empty for none. */
  readonly follow: string;
}

/** A figure as large as its place. */
export function FigureStage({ figure, build, zoom, follow }: FigureStageProps) {
  const [ref, room] = useRoom<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.figure} data-kind={figure.kind}>
      {figure.kind === 'diagram' ? (
        <DiagramStage diagram={figure} room={room} build={build} zoom={zoom} follow={follow} />
      ) : (
        <FigureView figure={figure} height={room.height} build={build} theme="projector" />
      )}
    </div>
  );
}
