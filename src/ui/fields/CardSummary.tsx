import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import styles from './fields.module.css';

interface CardSummaryProps<Row> {
  /** Path of the row in the form. */
  readonly path: string;
  readonly number: number;
  readonly summary?: ((row: Row) => string) | undefined;
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** The body of a card, which folds away to one line where the card has a summary. */
export function CardSummary<Row>(props: CardSummaryProps<Row>) {
  const { path, number, summary, folded, children } = props;
  const body = <div className={styles.cardBody}>{children}</div>;
  if (summary === undefined) return body;
  return (
    <details className={styles.fold} open={!folded}>
      <summary className={styles.cardSummary}>
        <span className={styles.cardNumber}>{number}</span>
        <SummaryLine path={path} summary={summary} />
      </summary>
      {body}
    </details>
  );
}

function SummaryLine<Row>({ path, summary }: { path: string; summary: (row: Row) => string }) {
  const row = useWatch({ name: path }) as Row | undefined;
  const line = row === undefined ? '' : summary(row);
  return <>{line.trim() === '' ? 'Belum diisi' : line}</>;
}
