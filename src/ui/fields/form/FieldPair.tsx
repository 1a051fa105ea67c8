import type { ReactNode } from 'react';
import styles from './fieldPair.module.css';

/** Questions that belong together, side by side where there is room, their controls on one line. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
