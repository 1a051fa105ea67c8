import type { ReactNode } from 'react';
import styles from './Quiet.module.css';

interface QuietProps {
  /** `span` stands among words, yet on a line of its own. */
  readonly as?: 'p' | 'span';
  readonly children: ReactNode;
}

/** A line that explains, in the colour of what is said by the way. */
export function Quiet({ as: Tag = 'p', children }: QuietProps) {
  return <Tag className={styles.quiet}>{children}</Tag>;
}
