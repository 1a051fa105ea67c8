import { useState } from 'react';
import type { Measured } from '#domain/tools/atoms.ts';
import { isShare } from '#domain/tools/atoms.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { amountProblem, editedText, percentShown, readAmount, shownAmount } from './amountInput.ts';
import { describedBy as joined } from './controlProps.ts';
import type { ControlProps } from './controlProps.ts';
import { Problem } from './Problem.tsx';
import { Readings } from './Readings.tsx';
import inputStyles from './input.module.css';
import styles from './AmountInput.module.css';
import { useKeptSelection } from './useKeptSelection.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';

interface AmountInputProps extends ControlProps<Measured> {
  readonly unit?: string | undefined;
  /** Whether two counts may stand for the number: "245 dari 1.635". */
  readonly orShare?: boolean | undefined;
  /** Whether it is an amount of Rupiah. */
  readonly money?: boolean | undefined;
  /** Lowest value that makes sense; what is below stays as typed, with a sentence. */
  readonly min?: number | undefined;
}

interface Draft {
  readonly text: string;
  readonly amount: Measured;
  /** What is wrong with a number stays told until something is typed over it. */
  readonly isTyped: boolean;
}

/** A number as people type it. What cannot be read for certain stays as typed, and the reader is asked. */
export function AmountInput({
  value,
  onChange,
  onBlur,
  unit,
  min,
  orShare,
  money,
  ...rest
}: AmountInputProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { ariaLabel, describedBy, id, name, placeholder, readOnly } = rest;
  const text = draft !== null && sameAnswers(draft.amount, value) ? draft.text : shownAmount(value);
  const selection = useKeptSelection(text);
  const problem = draft?.isTyped === true ? null : amountProblem(value, { min, orShare });
  const behind = percentShown(value) || (unit ?? '');
  const behindId = `${id ?? name}-percent`;
  const problemId = `${id ?? name}-problem`;

  function handleChange(typed: string): void {
    selection.letGo();
    const amount = readAmount(typed, { min, orShare, money });
    setDraft({ text: typed, amount, isTyped: true });
    onChange(amount);
  }

  function handleFocus(): void {
    selection.note();
    setDraft({ text: editedText(value), amount: value, isTyped: false });
  }

  function handleBlur(): void {
    setDraft(null);
    onBlur();
  }

  return (
    <span className={inputStyles.control}>
      <span className={styles.amount}>
        <input
          ref={selection.ref}
          className={`${inputStyles.input} ${styles.digits}`}
          type="text"
          inputMode={orShare === true ? 'text' : 'decimal'}
          autoComplete="off"
          id={id}
          name={name}
          value={text}
          placeholder={placeholder}
          readOnly={readOnly}
          aria-label={ariaLabel}
          aria-invalid={problem !== null}
          aria-describedby={joined(
            describedBy,
            isShare(value) && behindId,
            problem !== null && problemId,
          )}
          onChange={(event) => handleChange(event.target.value)}
          onFocus={handleFocus}
          onSelect={selection.note}
          onBlur={handleBlur}
        />
        {behind !== '' && (
          <span id={behindId} className={styles.unit}>
            {behind}
          </span>
        )}
      </span>
      {problem !== null && (
        <Problem id={problemId}>
          {problem.sentence}
          {problem.readings.length > 0 && !readOnly && (
            <Readings>
              {problem.readings.map((reading) => (
                <Button key={shownAmount(reading)} onClick={() => onChange(reading)}>
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
