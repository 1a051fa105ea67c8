import type { ComponentProps, ReactNode } from 'react';
import styles from './OptionRow.module.css';

interface OptionRowProps extends ComponentProps<'input'> {
  readonly type: 'radio' | 'checkbox';
  readonly label: string;
  /** What it means, where the label does not say it. */
  readonly hint?: ReactNode;
}

/** Something to choose on a line of its own; its explanation belongs to what is pressed. */
export function OptionRow({ label, hint, ...input }: OptionRowProps) {
  return (
    <label className={styles.row}>
      <input {...input} />
      <span>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
