import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import styles from './tally.module.css';

interface TallyButtonProps {
  readonly name: string;
  /** What stands in the column that is being counted. */
  readonly cell: Amount;
  readonly onCount: () => void;
}

/** One kind to be counted: its name, and how often it was seen so far. */
export function TallyButton({ name, cell, onCount }: TallyButtonProps) {
  const isUnread = typeof cell === 'object' && cell !== null;
  return (
    <button type="button" className={styles.button} disabled={isUnread} onClick={onCount}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {isUnread ? 'belum terbaca' : formatNumber(typeof cell === 'number' ? cell : 0)}
      </span>
    </button>
  );
}
