import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldHint } from './FieldHint.tsx';
import styles from './FieldFrame.module.css';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A fieldset names a group of controls; a label names one. */
  readonly as?: 'label' | 'group';
  readonly children: (ids: FieldIds) => ReactNode;
}

/** What links a control to its label, and to the hint under the label. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
}

/** Label, hint, control. */
export function FieldFrame({ label, hint, as = 'label', children }: FieldFrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const describedBy = hint === undefined ? undefined : hintId;
  const hintLine = hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>;
  if (as === 'group') {
    return (
      <fieldset className={styles.field} data-part="field" aria-describedby={describedBy}>
        <legend className={styles.label}>{label}</legend>
        {hintLine}
        {children({ id, describedBy })}
      </fieldset>
    );
  }
  return (
    <div className={styles.field} data-part="field">
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hintLine}
      {children({ id, describedBy })}
    </div>
  );
}
