import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { readBlock } from '#language/readBlock.ts';
import type { Notation } from '#language/readNumber.ts';
import { notationOfPaste, pasteRows } from './pasteRows.ts';
import type { RowsPaste } from './pasteRows.ts';
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
  | { readonly kind: 'ask'; readonly paste: RowsPaste<Row> }
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
  /** `true` when the text was a block and has been taken. */
  readonly paste: (text: string, at: RowPosition) => boolean;
  readonly answer: (paste: RowsPaste<Row>, notation: Notation) => void;
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

  function put(paste: RowsPaste<Row>, notation: Notation): void {
    wanted.current = { row: paste.at.row, column: columns[paste.at.column]?.name ?? firstColumn };
    setNotice(null);
    // While it was asked how numbers are written, the rows may have changed.
    replace([...pasteRows({ ...paste, rows: current() }, notation)] as never);
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
    paste: (text, at) => {
      const block = readBlock(text);
      const column = columns.findIndex((candidate) => candidate.name === at.column);
      if (column < 0 || (block.length < 2 && (block[0]?.length ?? 0) < 2)) return false;
      const paste = { rows: current(), columns, block, at: { row: at.row, column }, newRow };
      if (at.row + block.length > MOST_ROWS) {
        setNotice({ kind: 'too-many', count: at.row + block.length });
        return true;
      }
      const notation = notationOfPaste(paste);
      if (notation === 'ambiguous') setNotice({ kind: 'ask', paste });
      else put(paste, notation);
      return true;
    },
    answer: put,
  };
}

/** Records keep their own id as key, so that a form filled anew redraws no cell that has the focus. */
function keyOf(field: object, index: number): string {
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
