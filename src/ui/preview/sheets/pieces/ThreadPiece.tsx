import type { ThreadRow } from '#manuscript/manuscript.ts';
import type { RowsPiece } from '#manuscript/pagedManuscript.ts';
import { px, useSheetWorld } from './sheetContext.ts';
import styles from './ThreadPiece.module.css';

interface ThreadPieceProps {
  readonly block: ThreadRow;
  readonly piece: RowsPiece;
  readonly left: number;
}

/** The knots of the red thread side by side, with an arrow between two. */
export function ThreadPiece({ block, piece, left }: ThreadPieceProps) {
  const { fit } = useSheetWorld();
  const { widths } = piece;
  return (
    <ol
      className={styles.thread}
      style={{
        left,
        top: piece.rows[0]?.y,
        height: piece.rows[0]?.height,
        gridTemplateColumns: widths.map((one) => `${one}px`).join(' '),
        fontSize: px(piece.fontSize) * fit,
      }}
    >
      {block.knots.flatMap(({ label, value, text, broken }, index) => [
        ...(index > 0
          ? [
              <li key={`${index}-`} aria-hidden="true" className={styles.arrow}>
                {broken ? '×' : '→'}
              </li>,
            ]
          : []),
        <li key={index} data-state={broken ? 'broken' : 'whole'}>
          <span>{label}</span>
          {value !== '' && <strong>{value}</strong>}
          <span>{text}</span>
          {broken && <em>terputus</em>}
        </li>,
      ])}
    </ol>
  );
}
