import type { ControlProps } from './controlProps.ts';
import styles from './fields.module.css';

/** Several lines of words; the box grows with them. */
export function LongTextInput({
  value,
  onChange,
  ariaLabel,
  describedBy,
  ...rest
}: ControlProps<string>) {
  // A hidden copy of the words in the same grid cell gives the box its height, without measuring.
  return (
    <span className={styles.grow} data-words={`${value} `}>
      <textarea
        {...rest}
        className={styles.input}
        rows={1}
        value={value}
        aria-label={ariaLabel}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
