import type { Choice } from './choice.ts';
import type { ControlProps } from './controlProps.ts';
import styles from './fields.module.css';

interface ChoiceInputProps extends ControlProps<string> {
  readonly options: readonly Choice[];
}

/** A choice from a list. A value that the list no longer has is shown as such and kept. */
export function ChoiceInput({ value, onChange, options, readOnly, ...rest }: ChoiceInputProps) {
  const { ariaLabel, describedBy, id, name, onBlur } = rest;
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      className={styles.input}
      id={id}
      name={name}
      value={value}
      disabled={readOnly}
      title={options.find((option) => option.value === value)?.label}
      aria-label={ariaLabel}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    >
      {!isKnown && (
        <option value={value}>{value === '' ? '— pilih —' : '(sudah tidak ada)'}</option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
