import { Plus, Trash2 } from 'lucide-react';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { withWordColumns } from '#domain/edits/stratificationEdits.ts';
import { useNewId } from '#ui/services/services.ts';
import formStyles from '#ui/tools/parts/form.module.css';
import styles from './WordColumns.module.css';

interface WordColumnsProps {
  readonly input: StratificationInput;
  readonly onChange: (input: StratificationInput) => void;
}

/** More columns than these no longer help anybody to see a difference. */
export const MOST_COLUMNS = 8;

/** The columns by which data can be split: place, day, officer, kind. */
export function WordColumns({ input, onChange }: WordColumnsProps) {
  const newId = useNewId();
  const readOnly = useReadOnly();
  const { columns } = input;

  function rename(id: string, name: string): void {
    const renamed = columns.map((column) => (column.id === id ? { id, name } : column));
    onChange(withWordColumns(input, renamed));
  }

  return (
    <fieldset className={formStyles.series}>
      <legend className={formStyles.label}>Kolom pengelompok</legend>
      <div className={styles.columnNames}>
        {columns.map(({ id, name }, index) => (
          <div key={id} className={styles.columnName}>
            <TextInput
              name={`word-column-${id}`}
              ariaLabel={`Nama kolom ${index + 1}`}
              value={name}
              readOnly={readOnly}
              onChange={(next) => rename(id, next)}
              onBlur={() => undefined}
            />
            {!readOnly && columns.length > 1 && (
              <Button
                look="icon"
                aria-label={`Hapus kolom ${name}`}
                onClick={() =>
                  onChange(
                    withWordColumns(
                      input,
                      columns.filter((column) => column.id !== id),
                    ),
                  )
                }
              >
                <Trash2 size={18} aria-hidden="true" />
              </Button>
            )}
          </div>
        ))}
      </div>
      {!readOnly && columns.length < MOST_COLUMNS && (
        <div className={formStyles.inline}>
          <Button
            look="link"
            onClick={() =>
              onChange(
                withWordColumns(input, [
                  ...columns,
                  { id: newId(), name: `Kolom ${columns.length + 1}` },
                ]),
              )
            }
          >
            <Plus size={16} aria-hidden="true" />
            Tambah kolom
          </Button>
        </div>
      )}
    </fieldset>
  );
}
