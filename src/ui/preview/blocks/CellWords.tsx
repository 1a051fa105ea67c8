import { Fragment } from 'react';
import styles from './TableView.module.css';

/** Longer than any Indonesian word in use: only such a string may be broken anywhere. */
const LONGEST_WORD = 22;

/** Words in a cell: a column is never narrower than its longest word, except for strings that are no words. */
export function CellWords({ text }: { readonly text: string }) {
  return text.split(/(?<=[\s/])/u).map((piece, index) =>
    piece.trim().length > LONGEST_WORD ? (
      <span key={index} className={styles.longWord}>
        {piece}
      </span>
    ) : (
      <Fragment key={index}>
        {piece}
        {piece.endsWith('/') && <wbr />}
      </Fragment>
    ),
  );
}
