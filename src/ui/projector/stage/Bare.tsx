import type { ReactNode } from 'react';
import styles from './Bare.module.css';

/** Words in the place of a picture that is not there. */
export function Bare({ children }: { readonly children: ReactNode }) {
  return <p className={styles.bare}>{children}</p>;
}
