import { useId } from 'react';
import type { ReactNode } from 'react';
import { describedBy as joined } from '#ui/fields/inputs/controlProps.ts';
import { OriginNote, useHasNote } from './OriginNote.tsx';
import { FieldHint } from './FieldHint.tsx';
import styles from './FieldFrame.module.css';
import { Terms } from '#ui/kit/terms/Terms.tsx';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A fieldset names a group of controls; a label names one. */
  readonly as?: 'label' | 'group';
  /** Path in the form and value of a field whose answer may come from elsewhere. */
  readonly answer?: { readonly name: string; readonly value: unknown };
  /** What the control itself says, for the words of the trade in it. */
  readonly says?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** What links a control to its label, and to the hint under the label. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
}

/** Label, hint, where the answer comes from, control. */
export function FieldFrame({ label, hint, as = 'label', answer, says, children }: FieldFrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const noteId = `${id}-origin`;
  const hasNote = useHasNote(answer?.name ?? '', answer?.value);
  const describedBy = joined(hint !== undefined && hintId, hasNote && noteId);
  const hintLine = hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>;
  const meanings = <Terms of={[label, hint, says]} />;
  if (as === 'group') {
    return (
      <fieldset className={styles.field} data-part="field" aria-describedby={describedBy}>
        <legend className={styles.label}>{label}</legend>
        {meanings}
        {hintLine}
        {children({ id, describedBy })}
      </fieldset>
    );
  }
  return (
    <div className={styles.field} data-part="field">
      <span className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {meanings}
      </span>
      {hintLine}
      {answer !== undefined && <OriginNote {...answer} label={label} id={noteId} />}
      {children({ id, describedBy })}
    </div>
  );
}
