import type { Figure } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { DiagramStage } from './DiagramStage.tsx';
import { useRoom } from './useRoom.ts';
import styles from './projector.module.css';

interface FigureStageProps {
  readonly figures: readonly Figure[];
  readonly build: number;
}

const GAP = 12;
const LEAST_HEIGHT = 220;

/** Figures as large as their place; several share its height. */
export function FigureStage({ figures, build }: FigureStageProps) {
  const [ref, room] = useRoom<HTMLDivElement>();
  const share = Math.floor((room.height - GAP * (figures.length - 1)) / figures.length);
  const height = Math.max(LEAST_HEIGHT, share);
  return (
    <div ref={ref} className={styles.figures}>
      {figures.map((figure, index) =>
        figure.kind === 'diagram' ? (
          <DiagramStage key={index} diagram={figure} room={{ ...room, height }} build={build} />
        ) : (
          <FigureView key={index} figure={figure} height={height} build={build} theme="projector" />
        ),
      )}
    </div>
  );
}
