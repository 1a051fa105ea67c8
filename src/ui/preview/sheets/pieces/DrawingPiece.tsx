import type { Figure } from '#figures/figure.ts';
import type { SheetLine } from '#manuscript/pagedManuscript.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import styles from './lines.module.css';

interface DrawingPieceProps {
  readonly figure: Figure;
  readonly line: SheetLine;
}

/** A figure as large as it is on paper, in the middle of its line. */
export function DrawingPiece({ figure, line }: DrawingPieceProps) {
  const { x, y, width, height, textWidth } = line;
  return (
    <div
      className={styles.drawing}
      style={{ left: x + (width - textWidth) / 2, top: y, width: textWidth, height }}
    >
      <FigureView figure={figure} theme="paper" height={Math.floor(height)} />
    </div>
  );
}
