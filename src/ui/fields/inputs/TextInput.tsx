import type { ControlProps } from './controlProps.ts';
import styles from './input.module.css';

interface TextInputProps extends ControlProps<string> {
  /** What is no word of a language is not underlined as a mistake. Default `true`. */
  readonly spellCheck?: boolean;
}

/** One line of words. */
export function TextInput({ value, onChange, ariaLabel, describedBy, ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      className={styles.input}
      type="text"
      autoComplete="off"
      value={value}
      aria-label={ariaLabel}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
