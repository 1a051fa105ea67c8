import { X } from 'lucide-react';
import type { Amount } from '#domain/tools/atoms.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useReadOnly } from '#ui/suggestions/parts/openRegister.ts';
import { useNewId } from '#ui/services/services.ts';
import styles from './settings.module.css';

export interface SettingColumn {
  readonly key: string;
  readonly title: string;
  readonly holds: 'words' | 'amount' | 'yes';
}

interface SettingRowsProps<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly columns: readonly SettingColumn[];
  /** What a row is called: "Kriteria". */
  readonly label: string;
  readonly add: string;
  readonly newRow: (id: string) => Row;
  readonly onChange: (rows: Row[]) => void;
}

/** A short list that an office changes once: a few boxes a row. */
export function SettingRows<Row extends { readonly id: string }>(props: SettingRowsProps<Row>) {
  const { rows, columns, label, add, newRow, onChange } = props;
  const newId = useNewId();
  const readOnly = useReadOnly();

  function answer(row: Row, key: string, value: unknown): void {
    onChange(rows.map((one) => (one === row ? { ...row, [key]: value } : one)));
  }

  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        <div key={row.id} className={styles.row} role="group" aria-label={`${label} ${at + 1}`}>
          {columns.map((column) => (
            <Cell
              key={column.key}
              {...{ column, readOnly }}
              name={`${row.id}.${column.key}`}
              label={`${column.title}, ${label.toLowerCase()} ${at + 1}`}
              value={(row as unknown as Record<string, unknown>)[column.key]}
              onChange={(value) => answer(row, column.key, value)}
            />
          ))}
          {!readOnly && (
            <Button
              look="icon"
              aria-label={`Hapus ${label.toLowerCase()} ${at + 1}`}
              onClick={() => onChange(rows.filter((one) => one !== row))}
            >
              <X size={18} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      {!readOnly && (
        <Acts>
          <Button onClick={() => onChange([...rows, newRow(newId())])}>{add}</Button>
        </Acts>
      )}
    </div>
  );
}

interface CellProps {
  readonly column: SettingColumn;
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly onChange: (value: unknown) => void;
}

function Cell({ column, name, label, value, readOnly, onChange }: CellProps) {
  const control = { name, readOnly, ariaLabel: label, onBlur: () => undefined };
  switch (column.holds) {
    case 'words':
      return (
        <span>
          <LongTextInput
            {...{ ...control, onChange, value: String(value), lines: 'one' }}
            placeholder={column.title}
          />
        </span>
      );
    case 'amount':
      return (
        <span className={styles.points}>
          <AmountInput
            {...{ ...control, onChange, value: value as Amount, min: 0 }}
            placeholder={column.title}
          />
        </span>
      );
    case 'yes':
      return (
        <label className={styles.yes}>
          <input
            type="checkbox"
            checked={value === true}
            disabled={readOnly}
            onChange={({ target }) => onChange(target.checked)}
          />
          {column.title}
        </label>
      );
    default:
      return column.holds satisfies never;
  }
}
