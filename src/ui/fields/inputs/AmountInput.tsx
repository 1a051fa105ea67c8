import { useState } from 'react';
import type { Amount } from '#domain/tools/atoms.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { amountProblem, shownAmount, editedText, readAmount } from './amountInput.ts';
import { describedBy as joined } from './controlProps.ts';
import type { ControlProps } from './controlProps.ts';
import { Problem } from './Problem.tsx';
import { Readings } from './Readings.tsx';
import inputStyles from './input.module.css';
import styles from './AmountInput.module.css';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';

interface AmountInputProps extends ControlProps<Amount> {
  readonly unit?: string | undefined;
  /** Lowest value that makes sense; what is below stays as typed, with a sentence. */
  readonly min?: number | undefined;
}

/** A number as people type it. What cannot be read for certain stays as typed, and the reader is asked. */
export function AmountInput({ value, onChange, onBlur, unit, min, ...rest }: AmountInputProps) {
  const [draft, setDraft] = useState<{ text: string; amount: Amount } | null>(null);
  const { ariaLabel, describedBy, id, name, placeholder, readOnly } = rest;
  const text = draft !== null && sameAnswers(draft.amount, value) ? draft.text : shownAmount(value);
  const problem = draft === null ? amountProblem(value, min) : null;
  const problemId = `${id ?? name}-problem`;

  function handleChange(typed: string): void {
    const amount = readAmount(typed, { min });
    setDraft({ text: typed, amount });
    onChange(amount);
  }

  function handleBlur(): void {
    setDraft(null);
    onBlur();
  }

  return (
    <span className={inputStyles.control}>
      <span className={styles.amount}>
        <input
          className={`${inputStyles.input} ${styles.digits}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          id={id}
          name={name}
          value={text}
          placeholder={placeholder}
          readOnly={readOnly}
          aria-label={ariaLabel}
          aria-invalid={problem !== null}
          aria-describedby={joined(describedBy, problem !== null && problemId)}
          onChange={(event) => handleChange(event.target.value)}
          onFocus={() => setDraft({ text: editedText(value), amount: value })}
          onBlur={handleBlur}
        />
        {unit !== undefined && unit !== '' && <span className={styles.unit}>{unit}</span>}
      </span>
      {problem !== null && (
        <Problem id={problemId}>
          {problem.sentence}
          {problem.readings.length > 0 && !readOnly && (
            <Readings>
              {problem.readings.map((reading) => (
                <Button key={reading} onClick={() => onChange(reading)}>
                  {shownAmount(reading)}
                </Button>
              ))}
            </Readings>
          )}
        </Problem>
      )}
    </span>
  );
}
