import type { SheetNote } from '#manuscript/pagedManuscript.ts';
import { lineBox } from './lineBox.ts';
import styles from './lines.module.css';

interface FootnotesViewProps {
  readonly notes: readonly SheetNote[];
  /** In pixels. */
  readonly fontSize: number;
}

/** The footnotes of a sheet under their rule, each line where it stands on paper. */
export function FootnotesView({ notes, fontSize }: FootnotesViewProps) {
  return notes.map(({ number, lines }, index) => (
    <p key={index} className={styles.footnote} data-first={index === 0 ? '' : undefined}>
      {lines.map((line, position) => {
        // The rest of a note from the sheet before has no number.
        const isNumbered = position === 0 && line.text.startsWith(number);
        return (
          <span key={position} className={styles.line} style={{ ...lineBox(line), fontSize }}>
            {isNumbered && <sup>{number}</sup>}
            {isNumbered ? line.text.slice(number.length) : line.text}
          </span>
        );
      })}
    </p>
  ));
}
