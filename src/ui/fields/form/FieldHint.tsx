import type { ReactNode } from 'react';
import styles from './FieldHint.module.css';

interface FieldHintProps {
  /** The control is described by it. */
  readonly id: string;
  readonly children: ReactNode;
}

/** What to write, under the name of a field. */
export function FieldHint({ id, children }: FieldHintProps) {
  return (
    <p className={styles.hint} id={id}>
      {children}
    </p>
  );
}
