import type { ReactNode } from 'react';
import styles from './Readings.module.css';

/** The ways in which something typed or pasted can be read, to be chosen from at a press. */
export function Readings({ children }: { readonly children: ReactNode }) {
  return <span className={styles.readings}>{children}</span>;
}
