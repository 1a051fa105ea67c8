import { useId } from 'react';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import styles from './group.module.css';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, where the label does not say it. */
  readonly hint?: string;
}

interface RadioListProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly RadioChoice<Value>[];
  readonly disabled: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with a line of explanation. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { legend, value, choices, disabled, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.radios} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <OptionRow
          key={choice.value}
          type="radio"
          name={name}
          label={choice.label}
          hint={choice.hint}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}
