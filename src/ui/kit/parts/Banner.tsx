import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  /** An `alert` is read aloud at once. Default `status`. */
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}

/** What must be known before going on, with what can be done about it on the right. */
export function Banner({ role = 'status', children }: BannerProps) {
  return (
    <div className={styles.banner} role={role}>
      {children}
    </div>
  );
}
