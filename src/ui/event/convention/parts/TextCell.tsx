import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import styles from './parts.module.css';

interface TextCellProps {
  /** What it is, as it stands above the first of its column. */
  readonly label: string;
  /** What tells it from the others of its column: "tim 3". */
  readonly of: string;
  readonly value: string;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line of words in a row of several. */
export function TextCell({ label, of, value, readOnly = false, onChange }: TextCellProps) {
  return (
    <div className={styles.cell}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <TextInput
        name={`${label} ${of}`}
        ariaLabel={`${label} ${of}`}
        value={value}
        readOnly={readOnly}
        onChange={onChange}
        onBlur={() => undefined}
      />
    </div>
  );
}
