import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { findField } from '#ui/kit/rememberFocus.ts';
import type { RowPosition } from './rowPosition.ts';
import type { RowsColumn } from './rowsColumn.ts';
import { idOf, useLeaning } from '#ui/fields/form/useLeaning.ts';
import type { Leans } from '#ui/fields/form/useLeaning.ts';

/** Prose beyond this many rows is no longer read by anybody; it is more likely a wrong copy. */
export const MOST_ROWS = 300;

export type RowsNotice<Row> =
  | { readonly kind: 'removed'; readonly index: number; readonly row: Row }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'leaning'; readonly index: number; readonly leans: Leans };

interface RowsOptions<Row> {
  readonly name: string;
  readonly columns: readonly RowsColumn<Row>[];
  readonly newRow: () => Row;
  /** The element around the rows, where cells are found. */
  readonly list: RefObject<HTMLDivElement | null>;
}

export interface Rows<Row> {
  readonly keys: readonly string[];
  readonly notice: RowsNotice<Row> | null;
  readonly dismiss: () => void;
  readonly add: (column?: string) => void;
  /** Asks first where other answers point at the row. */
  readonly remove: (index: number) => void;
  /** Takes the row out with all pointers to it; what was carried from it is kept where it is named. */
  readonly takeOut: (index: number, kept?: readonly Origin[]) => void;
  readonly restore: (index: number, row: Row) => void;
  readonly move: (from: RowPosition, to: number) => void;
  readonly focus: (position: RowPosition) => void;
  readonly isBlank: (index: number) => boolean;
  /** The rows as they are now, also while something is asked. */
  readonly all: () => readonly Row[];
  /** Puts other rows in their place; the focus stays at a cell. */
  readonly put: (rows: readonly Row[], at: RowPosition | null) => void;
}

/** The acts on a list of rows: each keeps the focus where the hands are. */
export function useRows<Row>({ name, columns, newRow, list }: RowsOptions<Row>): Rows<Row> {
  const { getValues } = useFormContext();
  const { fields, append, remove, insert, move, replace } = useFieldArray({
    name,
    keyName: 'rowKey',
  });
  const [notice, setNotice] = useState<RowsNotice<Row> | null>(null);
  const wanted = useRef<RowPosition | null>(null);
  const leaningRows = useLeaning(name);
  const firstColumn = columns[0]?.name ?? '';

  // Rows are drawn after the act; only then is there a cell to focus.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusCell(wanted.current);
    wanted.current = null;
  });

  function focusCell({ row, column }: RowPosition): void {
    const field = findField(list.current, `${name}.${row}.${column}`);
    const card = field?.closest('details');
    if (card != null) card.open = true;
    field?.focus();
  }

  function current(): readonly Row[] {
    return (getValues(name) ?? []) as readonly Row[];
  }

  return {
    keys: fields.map((field, index) => keyOf(field, index)),
    notice: isBack(notice, fields) ? null : notice,
    dismiss: () => setNotice(null),
    add: (column = firstColumn) => {
      if (current().length >= MOST_ROWS) {
        setNotice({ kind: 'too-many', count: current().length + 1 });
        return;
      }
      wanted.current = { row: current().length, column };
      append(newRow(), { shouldFocus: false });
    },
    remove: (index) => {
      const row = current()[index];
      if (row === undefined) return;
      const leans = leaningRows.on(row);
      if (leans !== null) {
        setNotice({ kind: 'leaning', index, leans });
        return;
      }
      wanted.current = { row: Math.min(index, current().length - 2), column: firstColumn };
      setNotice({ kind: 'removed', index, row });
      remove(index);
    },
    takeOut: (index, kept) => {
      const row = Math.min(index, current().length - 2);
      setNotice(null);
      leaningRows.takeOut(index, kept);
      // The form is filled anew and the dialog gives the focus back first; its button is gone.
      setTimeout(() => focusCell({ row, column: firstColumn }));
    },
    restore: (index, row) => {
      wanted.current = { row: index, column: firstColumn };
      setNotice(null);
      insert(index, row, { shouldFocus: false });
    },
    move: ({ row, column }, to) => {
      if (to < 0 || to >= current().length) return;
      wanted.current = { row: to, column };
      move(row, to);
    },
    focus: focusCell,
    isBlank: (index) => isBlankRow(current()[index]),
    all: current,
    put: (all, at) => {
      wanted.current = at;
      setNotice(null);
      replace([...all] as never);
    },
  };
}

/** Records keep their own id as key, so that a form filled anew redraws no cell that has the focus. */
/** A row of a schedule has no id: its step tells it, as addresses do. */
function keyOf(field: object, index: number): string {
  if ('phase' in field && !('id' in field)) return String(field.phase);
  return idOf(field) || String(index);
}

/** Whether the row that was removed last stands there again, as after an undo. */
function isBack<Row>(notice: RowsNotice<Row> | null, rows: readonly object[]): boolean {
  if (notice?.kind !== 'removed') return false;
  const id = idOf(notice.row);
  return id !== '' && rows.some((row) => idOf(row) === id);
}

function isBlankRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return true;
  return Object.entries(row).every(([key, value]) => {
    if (key === 'id' || value === null || value === '' || value === false) return true;
    return Array.isArray(value) && value.length === 0;
  });
}
