import { useState } from 'react';
import type { Day } from '#domain/tools/atoms.ts';
import { describedBy as joined } from './controlProps.ts';
import type { ControlProps } from './controlProps.ts';
import { dayProblem, shownDay, readDay } from './dayInput.ts';
import { DayPicker } from './DayPicker.tsx';
import { Problem } from './Problem.tsx';
import inputStyles from './input.module.css';
import styles from './DayInput.module.css';
import { useKeptSelection } from './useKeptSelection.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';

interface DayInputProps extends ControlProps<Day> {
  /** ISO date or month; what lies before it stays, with a sentence. */
  readonly notBefore?: string | undefined;
  /** Whether its month is cut to three letters, in a grid of days. */
  readonly brief?: boolean | undefined;
}

interface Draft {
  readonly text: string;
  readonly day: Day;
  /** What is wrong with a day stays told until something is typed over it. */
  readonly isTyped: boolean;
}

/** A date or a month as people write it, with the browser's own calendars a key away. */
export function DayInput({ value, onChange, onBlur, notBefore, brief, ...rest }: DayInputProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { ariaLabel, describedBy, id, name, placeholder, readOnly } = rest;
  const text =
    draft !== null && sameAnswers(draft.day, value) ? draft.text : shownDay(value, brief);
  const selection = useKeptSelection(text);
  const problem = draft?.isTyped === true ? null : dayProblem(value, notBefore);
  const problemId = `${id ?? name}-problem`;

  function handleChange(typed: string): void {
    selection.letGo();
    const day = readDay(typed);
    setDraft({ text: typed, day, isTyped: true });
    onChange(day);
  }

  function handleFocus(): void {
    selection.note();
    setDraft({ text, day: value, isTyped: false });
  }

  function handleBlur(): void {
    setDraft(null);
    onBlur();
  }

  return (
    <span className={inputStyles.control}>
      <span className={styles.day}>
        <input
          ref={selection.ref}
          className={`${inputStyles.input} ${styles.typed}`}
          type="text"
          autoComplete="off"
          id={id}
          name={name}
          value={text}
          placeholder={placeholder ?? 'mis. 3 Maret 2026'}
          readOnly={readOnly}
          aria-label={ariaLabel}
          aria-invalid={problem !== null}
          aria-describedby={joined(describedBy, problem !== null && problemId)}
          onChange={(event) => handleChange(event.target.value)}
          onFocus={handleFocus}
          onSelect={selection.note}
          onBlur={handleBlur}
        />
        <DayPicker value={value} onChange={onChange} of={ariaLabel ?? ''} disabled={readOnly} />
      </span>
      {problem !== null && <Problem id={problemId}>{problem}</Problem>}
    </span>
  );
}
