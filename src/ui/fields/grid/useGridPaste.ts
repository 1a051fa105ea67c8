import { useState } from 'react';
import type { GridRow, PastedColumns } from '#domain/edits/gridRow.ts';
import { hasHeader } from '#language/hasHeader.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Notation } from '#language/readNumber.ts';
import type { GridColumn } from './gridColumn.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import { notationOfPaste, pasteRows } from '#ui/fields/rows/pasteRows.ts';
import type { RowsPaste } from '#ui/fields/rows/pasteRows.ts';
import type { GridPosition } from './gridRange.ts';

/** More than a year of daily counts for eight officers; beyond it a browser on an old laptop is no longer quick. */
export const MOST_GRID_ROWS = 3000;

export type PastedBlock = readonly (readonly string[])[];

/** A block that is ready to be laid on the grid. */
interface PasteRequest {
  readonly paste: RowsPaste<GridRow>;
  readonly columns: PastedColumns;
  readonly told: PasteTold;
}

/** What was done with a block besides laying it on the grid. */
export interface PasteTold {
  readonly kind: 'told';
  /** The row that was taken for the columns' names; empty where there was none. */
  readonly header: readonly string[];
  readonly isNamed: boolean;
  /** How many of its columns and rows had no room. */
  readonly cutColumns: number;
  readonly cutRows: number;
  readonly block: PastedBlock;
  readonly at: GridPosition;
}

export type GridNotice =
  | { readonly kind: 'ask'; readonly request: PasteRequest }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'file'; readonly problem: string }
  | PasteTold;

interface GridPaste {
  readonly notice: GridNotice | null;
  readonly show: (notice: GridNotice | null) => void;
  /** Lays a block on the grid; `data` keeps a first row that looks like names of columns. */
  readonly paste: (block: PastedBlock, at: GridPosition, first?: 'detect' | 'data') => void;
  readonly answer: (request: PasteRequest, notation: Notation) => void;
}

/** Laying copied blocks on a grid: what their numbers mean, whether they name its columns, and whether they fit. */
export function useGridPaste(props: GridFieldProps): GridPaste {
  const [notice, setNotice] = useState<GridNotice | null>(null);

  function answer({ paste, columns, told }: PasteRequest, notation: Notation): void {
    const isQuiet = told.header.length === 0 && told.cutColumns === 0 && told.cutRows === 0;
    setNotice(isQuiet ? null : told);
    // While it was asked how numbers are written, the rows may have changed.
    props.onRowsChange(pasteRows({ ...paste, rows: props.rows }, notation), columns);
  }

  return {
    notice,
    show: setNotice,
    answer,
    paste: (block, at, first = 'detect') => {
      const request = requestOf(props, { block, at, first });
      const count = request.paste.at.row + request.paste.block.length;
      if (count > MOST_GRID_ROWS) {
        setNotice({ kind: 'too-many', count });
        return;
      }
      const notation = notationOfPaste(request.paste);
      if (notation === 'ambiguous') setNotice({ kind: 'ask', request });
      else answer(request, notation);
    },
  };
}

interface Copied {
  readonly block: PastedBlock;
  /** In all columns of the grid. */
  readonly at: GridPosition;
  readonly first: 'detect' | 'data';
}

function requestOf(props: GridFieldProps, copied: Copied): PasteRequest {
  const { rows, newRow } = props;
  const { block, at } = copied;
  const column = props.columns.slice(0, at.column).filter(isOpen).length;
  const open = props.columns.filter(isOpen);
  const width = block.reduce((most, cells) => Math.max(most, cells.length), 0);
  const missing = width - (open.length - column);
  const unnamed = widened(props, { open, missing, labels: [] });
  const landing = unnamed.columns.slice(column);
  const isHeaded =
    copied.first === 'detect' &&
    hasHeader(block, {
      isNumber: Array.from({ length: width }, (_, index) => landing[index]?.kind !== 'text'),
      labels: landing.map(({ label }) => label),
    });
  const header = isHeaded ? (block[0] ?? []).map((cell) => cell.trim()) : [];
  const body = isHeaded ? block.slice(1) : block;
  const labels = [...open.slice(0, column).map(() => ''), ...header];
  const { columns, added } = isHeaded ? widened(props, { open, missing, labels }) : unnamed;
  // A grid whose rows come from elsewhere takes only what fits.
  const fitting = newRow === undefined ? body.slice(0, rows.length - at.row) : body;
  const names = Object.fromEntries(
    columns.flatMap((each, index) => {
      const label = labels[index] ?? '';
      return each.renamable === true && label !== '' ? [[each.name, label]] : [];
    }),
  );
  return {
    paste: {
      rows,
      columns: columns.map(({ name, label, kind, min, orShare }) => ({
        name,
        label,
        kind,
        min,
        orShare,
      })),
      block: fitting,
      at: { row: at.row, column },
      newRow: newRow ?? (() => ({})),
    },
    columns: { names, added },
    told: {
      kind: 'told',
      header: header.filter((cell) => cell !== ''),
      isNamed: Object.keys(names).length > 0,
      cutColumns: filledColumns(body, columns.length - column),
      cutRows: body.length - fitting.length,
      block,
      at,
    },
  };
}

interface Widening {
  readonly open: readonly GridColumn[];
  /** How many columns the block has more than the grid. */
  readonly missing: number;
  /** Labels by place in the widened grid. */
  readonly labels: readonly string[];
}

/** The columns with those that a wider block needs, behind the last one of their own kind. */
function widened(
  { newColumn }: GridFieldProps,
  { open, missing, labels }: Widening,
): { readonly columns: readonly GridColumn[]; readonly added: readonly GridColumn[] } {
  const kind = missing > 0 ? newColumn?.('', 0)?.kind : undefined;
  const at = open.findLastIndex((column) => column.kind === kind) + 1;
  const added: GridColumn[] = [];
  for (let index = 0; index < missing; index += 1) {
    const column = newColumn?.(labels[at + index] ?? '', index) ?? null;
    if (column === null) break;
    added.push(column);
  }
  return { columns: open.toSpliced(at, 0, ...added), added };
}

function isOpen({ fixed }: GridColumn): boolean {
  return fixed !== true;
}

/** How many columns of a block, from the first that has no room, hold anything. */
function filledColumns(block: PastedBlock, from: number): number {
  const filled = new Set<number>();
  for (const cells of block) {
    cells.forEach((cell, index) => {
      if (index >= from && !isBlank(cell)) filled.add(index);
    });
  }
  return filled.size;
}
