import type { ReactNode } from 'react';
import styles from './PanelBody.module.css';

/** The parts of a leaf of the side panel, one below the other. */
export function PanelBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}

interface PanelTitleProps {
  /** For the part that is named by it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** Names a part of a leaf. */
export function PanelTitle({ id, children }: PanelTitleProps) {
  return (
    <h2 id={id} className={styles.title}>
      {children}
    </h2>
  );
}
