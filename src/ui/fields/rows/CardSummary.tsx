import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import styles from './cards.module.css';
import { isBlank } from '#language/isBlank.ts';

interface CardSummaryProps<Row> {
  /** Path of the row in the form. */
  readonly path: string;
  /** `null` where the acts of the row show it. */
  readonly number: number | null;
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
        {number !== null && <span className={styles.cardNumber}>{number}</span>}
        <SummaryLine path={path} lineOf={(row) => summary(row as Row)} />
      </summary>
      {body}
    </details>
  );
}

interface SummaryLineProps {
  readonly path: string;
  readonly lineOf: (row: unknown) => string;
}

function SummaryLine({ path, lineOf }: SummaryLineProps) {
  const row: unknown = useWatch({ name: path });
  const line = row === undefined ? '' : lineOf(row);
  return <>{isBlank(line) ? 'Belum diisi' : line}</>;
}
