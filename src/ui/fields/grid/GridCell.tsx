import { useContext } from 'react';
import { GridSelection } from './gridSelection.ts';
import styles from './grid.module.css';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  /** The row's number, shown at its left; `null` shows none. */
  readonly number: number | null;
  readonly text: string;
}

/** Letters that any cell shows; more of them are told whole under the pointer. */
const SHORT = 8;

/** A cell's words, tinted while it belongs to the selected block. */
export function GridCell({ row, column, number, text }: GridCellProps) {
  const range = useContext(GridSelection);
  const isInside =
    range !== null &&
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right;
  return (
    <>
      {isInside && <span className={styles.inside} data-selected="" />}
      {number !== null && (
        <span className={styles.number} data-number={number} aria-hidden="true" />
      )}
      {text.length > SHORT ? <span title={text}>{text}</span> : text}
    </>
  );
}
