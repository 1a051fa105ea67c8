import type { ReactNode } from 'react';
import styles from './Acts.module.css';

interface ActsProps {
  /** `end` closes a dialog: what decides stands on the right. Default `start`. */
  readonly at?: 'start' | 'end';
  readonly children: ReactNode;
}

/** Buttons beside each other, as many as there is room for. */
export function Acts({ at = 'start', children }: ActsProps) {
  return (
    <div className={styles.acts} data-at={at}>
      {children}
    </div>
  );
}
