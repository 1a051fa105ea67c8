import type { GridRow, PastedColumns } from '#domain/edits/gridRow.ts';
import { tokenAt } from '#intake/reading/grid.ts';
import type { ReadColumn } from '#intake/reading/readTable.ts';
import { asideOf } from '#intake/tableReader.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { answerAt, counted, measured, wordsAt } from '#intake/targets/cellAnswers.ts';
import type { Place } from '#intake/targets/target.ts';
import type { GridColumn } from './gridColumn.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import type { GridPosition } from './gridRange.ts';

/** Cells that fit on a grid from its caret on, and what they do to it. */
export interface GridLaying {
  readonly rows: readonly GridRow[];
  readonly columns: PastedColumns;
  /** How many cells that held something are other now. */
  readonly replaced: number;
  /** How many rows had no room. */
  readonly cut: number;
}

interface LayingGiven {
  readonly props: GridFieldProps;
  readonly places: readonly Place[];
  /** In all columns of the grid. */
  readonly at: GridPosition;
}

/**
 * Lays the cells of a block on a grid from the caret on, as in Excel; `null` where the block is a table of its own: with a
 * head over several columns, columns that are set aside, events to be counted, or cells that do not fit there.
 */
export function layOnGrid(outcome: Outcome, given: LayingGiven): GridLaying | null {
  const { props, at } = given;
  const { reading, columns: taken, shown } = outcome;
  const lines = linesOf(outcome);
  if (lines.length === 0 || !isBlockOnly(outcome)) return null;
  const open = props.columns.filter(isOpen);
  const caret = props.columns.slice(0, at.column).filter(isOpen).length;
  const isHeaded = reading.heads.length > 0;
  if (isHeaded && caret === 0 && (taken.length > 1 || isBlank(props))) return null;
  if (shown.rows.length < reading.data.length && taken.length < 2) return null;
  const start = startOf(outcome, given, { open, caret });
  if (start === null) return null;
  const labels = isHeaded ? reading.columns.map(({ name }) => name) : [];
  const { columns, added } = widened(props, {
    open,
    missing: reading.columns.length - (open.length - start),
    labels: [...open.slice(0, start).map(() => ''), ...labels],
  });
  if (columns.length - start < reading.columns.length) return null;
  const landing = columns.slice(start, start + reading.columns.length);
  const room = props.newRow === undefined ? props.rows.length - at.row : lines.length;
  const laid = lines.slice(0, room).map((row) => cellsOf(outcome, row, landing));
  const length = Math.max(props.rows.length, at.row + laid.length);
  let replaced = 0;
  const rows = Array.from({ length }, (_, index) => {
    const row = props.rows[index] ?? props.newRow?.() ?? {};
    const cells = laid[index - at.row];
    if (cells === undefined) return row;
    for (const [name, cell] of Object.entries(cells)) {
      if (isHeld(row[name]) && row[name] !== cell) replaced += 1;
    }
    return { ...row, ...cells };
  });
  const names = Object.fromEntries(
    landing.flatMap((column, index) => {
      const label = labels[index] ?? '';
      return column.renamable === true && label !== '' ? [[column.name, label]] : [];
    }),
  );
  return { rows, columns: { names, added }, replaced, cut: lines.length - laid.length };
}

/** How many rows, from the first, hold anything that was typed. */
export function filledRows({ columns, rows }: Pick<GridFieldProps, 'columns' | 'rows'>): number {
  const open = columns.filter(isOpen);
  return rows.findLastIndex((row) => open.some(({ name }) => isHeld(row[name]))) + 1;
}

function isBlank(props: GridFieldProps): boolean {
  return filledRows(props) === 0;
}

/** Whether nothing of a block is set aside but rows, and no cell holds two numbers. */
function isBlockOnly(outcome: Outcome): boolean {
  const { grid, data, columns } = outcome.reading;
  if (asideOf(outcome).some(({ what }) => what === 'column')) return false;
  return !columns.some(
    (column) =>
      column.class === 'numbers' &&
      data.some((row) => tokenAt(grid, row, column.at).kind === 'pair'),
  );
}

/** Rows of the block that are laid: its data, and blank ones between them. */
function linesOf({ reading: { rows, data } }: Outcome): readonly number[] {
  const [first = 0] = data;
  const last = data.at(-1) ?? -1;
  return rows.flatMap(({ kind }, at) =>
    at >= first && at <= last && (kind === 'data' || kind === 'blank') ? [at] : [],
  );
}

/**
 * The place among the open columns from which a block fits: at the caret, else the first further right; at the caret too
 * where nothing but numbers among words is against it.
 */
function startOf(
  outcome: Outcome,
  { places, props }: LayingGiven,
  { open, caret }: { readonly open: readonly GridColumn[]; readonly caret: number },
): number | null {
  const { columns } = outcome.reading;
  const isWords = (column: ReadColumn): boolean => {
    const place = outcome.columns.find(({ at }) => at === column.at)?.place;
    return places.find(({ id }) => id === place)?.takes === 'words';
  };
  const fits = (start: number, isStrict: boolean): boolean =>
    columns.every((column, index) => {
      const landing = open[start + index];
      if (landing === undefined) return props.newColumn !== undefined && start === caret;
      if (column.class === 'blank') return true;
      if (landing.kind === 'amount') return column.class === 'numbers';
      return !isStrict || column.class !== 'numbers' || isWords(column);
    });
  const starts = open.map((_, start) => start).slice(caret);
  return starts.find((start) => fits(start, true)) ?? (fits(caret, false) ? caret : null);
}

function cellsOf(
  { reading }: Outcome,
  row: number,
  landing: readonly GridColumn[],
): Readonly<Record<string, GridRow[string]>> {
  return Object.fromEntries(
    landing.flatMap(({ name, kind, min, orShare }, index) => {
      const column = reading.columns[index];
      if (column === undefined) return [];
      const rule = orShare === true ? 'measured' : min === 0 ? counted : measured;
      const cell =
        kind === 'text' ? wordsAt(reading, row, column) : answerAt(reading, { row, column }, rule);
      return [[name, cell]];
    }),
  );
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

function isHeld(cell: GridRow[string] | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}
