import { useContext, useEffect, useState } from 'react';
import type { Column, RenderEditCellProps } from 'react-data-grid';
import { typedText } from '#domain/tools/atoms.ts';
import { cellMeasured } from '#domain/edits/gridRow.ts';
import type { GridRow } from '#domain/edits/gridRow.ts';
import {
  editedText,
  percentShown,
  readAmount,
  shownAmount,
} from '#ui/fields/inputs/amountInput.ts';
import { Terms } from '#ui/kit/terms/Terms.tsx';
import { termsIn } from '#words/terms.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { GridCell } from './GridCell.tsx';
import type { GridColumn, GridSummary } from './gridColumn.ts';
import { GridDraftContext } from './gridDraft.ts';
import styles from './grid.module.css';

/** The columns as the grid draws them. */
export function gridColumns(
  columns: readonly GridColumn[],
  readOnly: boolean,
): readonly Column<GridRow, GridSummary>[] {
  return columns.map((column, at) => ({
    key: column.name,
    name: column.label,
    frozen: column.frozen,
    width: widthOf(column),
    minWidth: 72,
    editable: !readOnly && column.fixed !== true,
    headerCellClass: edgeClass(column, at),
    summaryCellClass: classes(edgeClass(column, at), styles.total),
    cellClass: (row) => classes(cellClass(column, row), at === 0 && styles.first),
    renderCell: ({ row, rowIdx }) => (
      <GridCell
        row={rowIdx}
        column={at}
        number={at === 0 ? rowIdx + 1 : null}
        text={cellText(row[column.name])}
      />
    ),
    renderHeaderCell: headOf(column),
    renderSummaryCell: ({ row }) => row[column.name] ?? '',
    renderEditCell:
      column.fixed === true ? undefined : (props) => <CellEditor {...props} column={column} />,
  }));
}

/** On a phone a column that stays in sight leaves room for the ones that scroll. */
function widthOf({ width, frozen }: GridColumn): number | string | undefined {
  return frozen === true && width !== undefined ? `min(${width}px, 42vw)` : width;
}

/** A head with words of the trade explains them; what people call their own columns is theirs. */
function headOf({ label, renamable }: GridColumn): Column<GridRow>['renderHeaderCell'] {
  if (renamable === true || termsIn([label]).length === 0) return undefined;
  return () => (
    <span>
      {label}
      <Terms of={[label]} />
    </span>
  );
}

interface CellEditorProps extends Omit<RenderEditCellProps<GridRow, GridSummary>, 'column'> {
  readonly column: GridColumn;
}

function CellEditor(props: CellEditorProps) {
  const { column, row, rowIdx, onRowChange, onClose } = props;
  const { name } = column;
  const [before] = useState(row);
  const [text, setText] = useState(() => editedText(cellMeasured(row[name])));
  const draft = useContext(GridDraftContext);
  const readOnly = useReadOnly();

  useEffect(() => draft.leave, [draft]);

  // Another tab has taken over.
  useEffect(() => {
    if (readOnly) onClose(false, false);
  }, [readOnly, onClose]);

  function handleChange(typed: string): void {
    setText(typed);
    const value =
      column.kind === 'text'
        ? typed
        : readAmount(typed, { min: column.min, orShare: column.orShare });
    onRowChange({ ...row, [name]: value });
    draft.hold({ row: rowIdx, name, value, before });
  }

  return (
    <input
      ref={focusAndSelect}
      className={`${styles.editor ?? ''} ${column.kind === 'amount' ? (styles.amount ?? '') : ''}`}
      aria-label={`${column.label}, baris ${rowIdx + 1}`}
      inputMode={column.kind === 'amount' && column.orShare !== true ? 'decimal' : 'text'}
      autoComplete="off"
      value={text}
      onChange={(event) => handleChange(event.target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') draft.giveBack();
      }}
      onBlur={() => onClose(true, false)}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** Two counts say their share beside them: "40 dari 409 = 9,78%". */
export function cellText(cell: GridRow[string] | undefined): string {
  const answer = cellMeasured(cell);
  return `${shownAmount(answer)} ${percentShown(answer)}`.trimEnd();
}

function edgeClass(column: GridColumn, at: number): string {
  return classes(
    column.kind === 'amount' && styles.amount,
    column.kind === 'text' && at === 0 && styles.first,
  );
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

function cellClass(column: GridColumn, row: GridRow): string | undefined {
  const cell = row[column.name];
  if (column.kind === 'text') return undefined;
  const isUnread = typedText(cellMeasured(cell)) !== null;
  if (column.fixed === true) return `${styles.amount ?? ''} ${styles.fixed ?? ''}`;
  return isUnread ? `${styles.amount ?? ''} ${styles.unread ?? ''}` : styles.amount;
}
