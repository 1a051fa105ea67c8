import type { ControlProps } from './controlProps.ts';
import styles from '#ui/kit/fields.module.css';

/** One line of words. */
export function TextInput({
  value,
  onChange,
  ariaLabel,
  describedBy,
  ...rest
}: ControlProps<string>) {
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
