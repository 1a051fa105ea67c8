import { Plus } from 'lucide-react';
import { useId, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldHint } from '#ui/fields/form/FieldHint.tsx';
import { FileDrop } from '#ui/fields/intake/FileDrop.tsx';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import { rowPosition } from './rowPosition.ts';
import { RowsCards } from './RowsCards.tsx';
import type { RowsColumn } from './rowsColumn.ts';
import { RowsNotices } from './RowsNotices.tsx';
import { RowsTable } from './RowsTable.tsx';
import type { RowsIntake } from './rowsReader.ts';
import { SelectedRows } from './SelectedRows.tsx';
import { useRows } from './useRows.ts';
import { useRowsIntake } from './useRowsIntake.ts';
import styles from './RowsField.module.css';

interface RowsFieldProps<Row, Values extends FieldValues> {
  /** Path of the list in the form: "rows". */
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly columns: readonly RowsColumn<Row>[];
  readonly newRow: () => Row;
  /** `table` for short cells; `cards` for rows with many long answers. Default `table`. */
  readonly layout?: 'table' | 'cards' | undefined;
  /** One line shown while there are no rows: "Belum ada masalah yang dicatat." */
  readonly empty: string;
  /** "Tambah masalah". */
  readonly addLabel: string;
  /** What tables, pasted or from files, are read for here: "inventory". */
  readonly intake: RowsIntake;
  /** The rows come from elsewhere, such as one a phase: none is added, removed or moved. */
  readonly fixed?: 'fixed' | undefined;
  /** For cards: one line that stands for a row while its card is folded. Without it cards do not fold. */
  readonly summary?: ((row: Row) => string) | undefined;
}

/**
 * A table of prose that is typed into: rows are added, removed, moved, pasted and taken from files. A block is taken on
 * short cells and on the button below the rows; in a long answer it stays words.
 *
 * Enter goes to the cell below and, in the last row, adds one; Alt+↑ and Alt+↓ move the row; Backspace in a blank row
 * removes it. Cells are named "Masalah, baris 2".
 *
 * @example
 * <RowsField<Problem, Section<'inventory'>>
 *   name="problems" label="Daftar masalah" intake="inventory" addLabel="Tambah masalah" empty="Belum ada masalah."
 *   columns={[
 *     { name: 'problem', label: 'Masalah', kind: 'text' },
 *     { name: 'target', label: 'Target', kind: 'amount', min: 0, width: '8rem' },
 *   ]}
 *   newRow={() => emptyProblem(newId())}
 * />
 */
export function RowsField<Row, Values extends FieldValues = FieldValues>(
  props: RowsFieldProps<Row, Values>,
) {
  const { name, label, hint, columns, newRow, layout = 'table', empty, addLabel, fixed } = props;
  const { summary } = props;
  const list = useRef<HTMLDivElement>(null);
  const rows = useRows<Row>({ name, columns, newRow, list });
  const intake = useRowsIntake<Row>({ intake: props.intake, columns, rows });
  const readOnly = useReadOnly();
  const hintId = useId();
  const frozen = readOnly || fixed === 'fixed';

  function handleKeyDown(event: KeyboardEvent): void {
    const position = rowPosition(name, event.target);
    if (position === null || readOnly) return;
    const { row, column } = position;
    const isLine = columns.find(({ name: each }) => each === column)?.kind === 'text';
    const isLong = event.target instanceof HTMLTextAreaElement && !isLine;
    const isText =
      isLine || (event.target instanceof HTMLInputElement && event.target.type === 'text');
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      if (!frozen) rows.move(position, row + (event.key === 'ArrowUp' ? -1 : 1));
    } else if (event.key === 'Enter' && (isText || (isLong && event.ctrlKey))) {
      event.preventDefault();
      if (row < rows.keys.length - 1) rows.focus({ row: row + 1, column });
      else if (!frozen) rows.add();
    } else if (event.key === 'Backspace' && !frozen && rows.isBlank(row) && (isText || isLong)) {
      event.preventDefault();
      rows.remove(row);
    }
  }

  function handlePaste(event: ClipboardEvent): void {
    const position = rowPosition(name, event.target);
    // A button holds no words: what is pasted while it has the focus comes behind the rows.
    if (readOnly || (position === null && !(event.target instanceof HTMLButtonElement))) return;
    intake.paste(event, position);
  }

  const Layout = layout === 'table' ? RowsTable<Row> : RowsCards<Row>;
  return (
    <FileDrop
      ref={list}
      className={styles.rows}
      onFile={readOnly ? undefined : intake.open}
      role="group"
      aria-label={label}
      data-list={name}
      aria-describedby={hint === undefined ? undefined : hintId}
      onKeyDown={handleKeyDown}
      onPasteCapture={handlePaste}
    >
      <div className={styles.label} aria-hidden="true">
        {label}
      </div>
      {hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>}
      {rows.keys.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <Layout
          name={name}
          label={label}
          columns={columns}
          rows={rows}
          frozen={frozen}
          summary={summary}
        />
      )}
      {!frozen && <SelectedRows rows={rows} />}
      <RowsNotices rows={rows} />
      <TableIntakeView id={`${hintId}-table`} intake={intake} />
      {!readOnly && (
        <div className={styles.tools}>
          {!frozen && (
            <Button data-adds="" onClick={() => rows.add()}>
              <Plus size={18} aria-hidden="true" />
              {addLabel}
            </Button>
          )}
          <TablePicker isReading={intake.reading !== 'idle'} onFile={intake.open} />
        </div>
      )}
    </FileDrop>
  );
}
