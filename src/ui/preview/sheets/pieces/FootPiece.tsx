import type { Block } from '#manuscript/manuscript.ts';
import type { SheetRow } from '#manuscript/pagedManuscript.ts';
import { px, useSheetWorld } from './sheetContext.ts';
import { captionWords } from './wordsOf.ts';
import styles from './lines.module.css';

interface FootPieceProps {
  readonly block: Block;
  readonly row: SheetRow;
  /** The left edge and the width of the text, in pixels. */
  readonly left: number;
  readonly width: number;
}

/** The note of a table or the caption of what is set as one: its last row in Word. */
export function FootPiece({ block, row, left, width }: FootPieceProps) {
  const { fit, looks, numbers, singleLine } = useSheetWorld();
  const isNote = block.kind === 'table';
  const size = looks[isNote ? 'Note' : 'caption']?.size ?? 10;
  const [label, text] = captionWords(block, numbers);
  return (
    <p
      className={styles.below}
      data-align={isNote ? 'start' : 'center'}
      style={{
        left,
        top: row.y,
        width,
        height: row.height,
        fontSize: px(size) * fit,
        lineHeight: `${px(size) * singleLine}px`,
      }}
    >
      {isNote ? (
        block.note
      ) : (
        <>
          <strong>{label?.text}</strong>
          {text?.text.replaceAll('  ', '\u00a0 ')}
        </>
      )}
    </p>
  );
}
