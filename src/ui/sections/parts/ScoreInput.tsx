import { useId } from 'react';
import type { Amount } from '#domain/tools/atoms.ts';
import styles from './matrix.module.css';

interface ScoreInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: Amount;
  readonly min: number;
  readonly max: number;
  readonly readOnly: boolean;
  readonly onChange: (value: Amount) => void;
}

/** A whole number in a small cell. What is no score stays as typed and is marked; the table says what is wanted. */
export function ScoreInput({ name, label, value, min, max, readOnly, onChange }: ScoreInputProps) {
  const text = value === null ? '' : typeof value === 'number' ? String(value) : value.typed;
  const problemId = useId();
  const isUnread = !isScore(value, min, max);
  return (
    <>
      <input
        className={styles.score}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        name={name}
        aria-label={label}
        aria-invalid={isUnread}
        aria-describedby={isUnread ? problemId : undefined}
        value={text}
        readOnly={readOnly}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(readScore(event.target.value, min, max))}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter')
            focusBeside(event.currentTarget, 1);
          if (event.key === 'ArrowUp') focusBeside(event.currentTarget, -1);
        }}
      />
      {isUnread && (
        <span id={problemId} data-problem="" className="visually-hidden">
          Isi dengan angka bulat {min} sampai {max}.
        </span>
      )}
    </>
  );
}

/** Whether a cell is empty or holds a score within its bounds. */
export function isScore(value: Amount, min: number, max: number): boolean {
  if (value === null) return true;
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function readScore(text: string, min: number, max: number): Amount {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = Number(trimmed);
  return /^\d+$/.test(trimmed) && isScore(value, min, max) ? value : { typed: text };
}

/** The same column in the row above or below. */
function focusBeside(cell: HTMLInputElement, step: -1 | 1): void {
  const column = cell.closest('td')?.cellIndex;
  const row = cell.closest('tr');
  const beside = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  if (column === undefined || !(beside instanceof HTMLTableRowElement)) return;
  beside.cells[column]?.querySelector('input')?.focus();
}
