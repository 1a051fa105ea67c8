import type { Choice } from './choice.ts';
import type { ControlProps } from './controlProps.ts';
import styles from './ChoiceInput.module.css';
import inputStyles from './input.module.css';

interface ChoiceInputProps extends ControlProps<string> {
  readonly options: readonly Choice[];
}

/** A choice from a list. A value that the list no longer has is shown as such and kept. */
export function ChoiceInput({ value, onChange, options, readOnly, ...rest }: ChoiceInputProps) {
  const { ariaLabel, describedBy, id, name, onBlur } = rest;
  const known = options.find((option) => option.value === value);
  const chosen = known?.label ?? (value === '' ? '— pilih —' : '(sudah tidak ada)');
  // A list shows one line and cuts it short; its words are drawn over it by a copy that wraps.
  return (
    <span className={styles.pick} data-words={chosen}>
      <select
        className={`${inputStyles.input} ${styles.list}`}
        id={id}
        name={name}
        value={value}
        disabled={readOnly}
        aria-label={ariaLabel}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      >
        {known === undefined && <option value={value}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
