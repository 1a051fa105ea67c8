import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './sections.module.css';
import { Terms } from '#ui/kit/terms/Terms.tsx';

interface FieldGroupProps {
  readonly title: string;
  readonly hint?: string;
  /** Id of the row whose fields these are. */
  readonly row?: string;
  readonly children: ReactNode;
}

/** Fields of one section that belong together, under a heading of their own. */
export function FieldGroup({ title, hint, row, children }: FieldGroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group} data-row={row}>
      <div>
        <h3 id={id} className={styles.groupTitle}>
          {title}
        </h3>
        {hint !== undefined && <p className={styles.groupHint}>{hint}</p>}
        <Terms of={[title, hint]} />
      </div>
      {children}
    </div>
  );
}
