import type { ReactNode } from 'react';
import styles from './FieldNotice.module.css';

interface FieldNoticeProps {
  readonly role?: 'status' | 'group';
  /** Names a group; a status is read as it is. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What became of the last act on a table, or what has to be known first. */
export function FieldNotice({ role, label, children }: FieldNoticeProps) {
  return (
    <div className={styles.notice} role={role} aria-label={label}>
      {children}
    </div>
  );
}
