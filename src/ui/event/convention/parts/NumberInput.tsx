import { useId, useState } from 'react';
import { formatNumber, writeNumber } from '#language/formatNumber.ts';
import { readNumber } from '#language/readNumber.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import styles from './parts.module.css';

interface NumberInputProps {
  readonly label: string;
  /** What tells it from the others of its column; then its label is only said aloud. */
  readonly of?: string;
  readonly value: number;
  readonly most?: number;
  readonly unit?: string;
  readonly readOnly?: boolean;
  readonly onChange: (value: number) => void;
}

/** Minutes are kept as whole seconds: what was typed may come back so much smaller or larger. */
const ROUNDING = 0.02;

interface Typed {
  readonly text: string;
  /** The value that stands since. */
  readonly stands: number;
}

/** A number from 0 as people type it; what cannot be read stays to be mended and changes nothing. */
export function NumberInput(props: NumberInputProps) {
  const { label, of, value, most, unit = '', readOnly = false, onChange } = props;
  const [typed, setTyped] = useState<Typed | null>(null);
  const problemId = useId();
  // What was undone or changed elsewhere is shown as it stands.
  const text = typed !== null && Math.abs(typed.stands - value) < ROUNDING ? typed.text : null;
  const problem = text === null ? '' : problemOf(text, most);

  function handleChange(next: string): void {
    const read = readNumber(next);
    const isKept = read.kind === 'value' && problemOf(next, most) === '';
    const stands = read.kind === 'empty' ? 0 : isKept ? read.value : value;
    setTyped({ text: next, stands });
    if (stands !== value) onChange(stands);
  }

  const input = (
    <>
      <span className={styles.number}>
        <input
          className={styles.box}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={of === undefined ? undefined : `${label} ${of}`}
          value={text ?? writeNumber(value)}
          readOnly={readOnly}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : problemId}
          onChange={({ target }) => handleChange(target.value)}
          onBlur={() => setTyped(null)}
        />
        {unit !== '' && <span className={styles.unit}>{unit}</span>}
      </span>
      {problem !== '' && <Problem id={problemId}>{problem}</Problem>}
    </>
  );
  if (of === undefined) {
    return (
      <label className={styles.field}>
        {label}
        {input}
      </label>
    );
  }
  return (
    <div className={styles.cell}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      {input}
    </div>
  );
}

function problemOf(text: string, most: number | undefined): string {
  const read = readNumber(text);
  if (read.kind === 'empty') return '';
  if (read.kind !== 'value') return 'Tulis angka dengan koma, misalnya 3,33.';
  if (read.value < 0) return 'Paling sedikit 0.';
  return most !== undefined && read.value > most ? `Paling banyak ${formatNumber(most)}.` : '';
}
