import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { findField } from '#ui/kit/rememberFocus.ts';
import type { RowPosition } from './rowPosition.ts';
import type { RowsColumn } from './rowsColumn.ts';
import { useNewId } from '#ui/services/services.ts';
import { copiedRow, nextPlace, withCopies, withMoved } from '#domain/edits/rowOrder.ts';
import { useRowSelection } from './useRowSelection.ts';
import type { RowSelection } from './useRowSelection.ts';
import { idOf, useLeaning } from '#ui/fields/form/useLeaning.ts';
import type { Leans } from '#ui/fields/form/useLeaning.ts';

/** Prose beyond this many rows is no longer read by anybody; it is more likely a wrong copy. */
export const MOST_ROWS = 300;

export type RowsNotice<Row> =
  | { readonly kind: 'removed'; readonly rows: readonly PlacedRow<Row>[] }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'leaning'; readonly indexes: readonly number[]; readonly leans: Leans };

/** A row and where it stood. */
export interface PlacedRow<Row> {
  readonly index: number;
  readonly row: Row;
}

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
  readonly removeAll: (indexes: readonly number[]) => void;
  /** Takes rows out with all pointers to them; what was carried from them is kept where it is named. */
  readonly takeOut: (indexes: readonly number[], kept?: readonly Origin[]) => void;
  readonly restore: (rows: readonly PlacedRow<Row>[]) => void;
  readonly copyAll: (indexes: readonly number[]) => void;
  /** Puts rows together before another one, which may be the end. */
  readonly moveAll: (indexes: readonly number[], before: number) => void;
  /** Moves rows one place; the focus stays where it is. */
  readonly shift: (indexes: readonly number[], step: -1 | 1) => void;
  readonly selection: RowSelection;
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
  const { fields, append, remove, move, replace } = useFieldArray({
    name,
    keyName: 'rowKey',
  });
  const [notice, setNotice] = useState<RowsNotice<Row> | null>(null);
  const wanted = useRef<RowPosition | null>(null);
  const leaningRows = useLeaning(name);
  const firstColumn = columns[0]?.name ?? '';
  const newId = useNewId();
  const keys = fields.map((field, index) => keyOf(field, index));
  const selection = useRowSelection(keys);

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

  function put(all: readonly Row[]): void {
    setNotice(null);
    replace([...all] as never);
  }

  function removeAll(indexes: readonly number[]): void {
    const rows = current();
    const gone = indexes.flatMap((index): readonly PlacedRow<Row>[] => {
      const row = rows[index];
      return row === undefined ? [] : [{ index, row }];
    });
    const [first] = gone;
    if (first === undefined) return;
    const leans = leaningRows.on(gone.map(({ row }) => row));
    if (leans !== null) {
      setNotice({ kind: 'leaning', indexes, leans });
      return;
    }
    const row = Math.min(first.index, rows.length - gone.length - 1);
    wanted.current = { row, column: firstColumn };
    setNotice({ kind: 'removed', rows: gone });
    selection.clear();
    remove([...indexes]);
  }

  function moveAll(indexes: readonly number[], before: number): void {
    put(withMoved(current(), indexes, before));
  }

  return {
    keys,
    selection,
    removeAll,
    moveAll,
    shift: (indexes, step) => {
      const before = nextPlace(indexes, step, current().length);
      if (before === null) return;
      // A row that is moved on the page drops the focus that its number holds.
      const held = document.activeElement;
      moveAll(indexes, before);
      requestAnimationFrame(() => {
        if (held instanceof HTMLElement) held.focus();
      });
    },
    copyAll: (indexes) => {
      const count = current().length + indexes.length;
      if (count > MOST_ROWS) {
        setNotice({ kind: 'too-many', count });
        return;
      }
      put(withCopies(current(), indexes, (row) => copiedRow(row, newId)));
    },
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
    remove: (index) => removeAll([index]),
    takeOut: (indexes, kept) => {
      const row = Math.min(indexes[0] ?? 0, current().length - indexes.length - 1);
      setNotice(null);
      selection.clear();
      leaningRows.takeOut(indexes, kept);
      // The form is filled anew and the dialog gives the focus back first; its button is gone.
      setTimeout(() => focusCell({ row, column: firstColumn }));
    },
    restore: (rows) => {
      const [first] = rows;
      wanted.current = { row: first?.index ?? 0, column: firstColumn };
      const all = [...current()];
      for (const { index, row } of rows) all.splice(index, 0, row);
      put(all);
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
      put(all);
    },
  };
}

/** Records keep their own id as key, so that a form filled anew redraws no cell that has the focus. */
/** A row of a schedule has no id: its step tells it, as addresses do. */
function keyOf(field: object, index: number): string {
  if ('phase' in field && !('id' in field)) return String(field.phase);
  return idOf(field) || String(index);
}

/** Whether a row that was removed last stands there again, as after an undo. */
function isBack<Row>(notice: RowsNotice<Row> | null, rows: readonly object[]): boolean {
  if (notice?.kind !== 'removed') return false;
  const ids = new Set(notice.rows.map(({ row }) => idOf(row)));
  ids.delete('');
  return rows.some((row) => ids.has(idOf(row)));
}

function isBlankRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return true;
  return Object.entries(row).every(([key, value]) => {
    if (key === 'id' || value === null || value === '' || value === false) return true;
    return Array.isArray(value) && value.length === 0;
  });
}
