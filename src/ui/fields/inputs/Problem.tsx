import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Problem.module.css';

interface ProblemProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** A message under a field: ink, a heavy rule at its left, an icon and words. Never a colour alone. */
export function Problem({ id, children }: ProblemProps) {
  return (
    <div className={styles.problem} id={id} data-problem="">
      <CircleAlert size={18} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
