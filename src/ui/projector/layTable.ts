import { measureText } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import type { Table, TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { turnTable } from './turnTable.ts';

/** A table for a hall: size of its words and widths of its columns in pixels, and its rows page by page. */
export interface LaidTable {
  /** Those of the table, or two where it was turned. */
  readonly columns: readonly TableColumn[];
  readonly font: number;
  readonly widths: readonly number[];
  readonly pages: readonly (readonly TableRow[])[];
}

/** Room for a table with its head, in pixels. */
interface TableRoom {
  readonly width: number;
  readonly height: number;
}

/** Words as large as the table's size allows, down to what the last row can read. */
const FONTS = [26, 24, 22, 20] as const;
const LINE = 1.32;
/** Padding of a cell, both sides together. */
const ACROSS = 24;
const DOWN = 17;
/** The typeface of the screen runs a little wider than the one that is measured. */
const WIDER = 1.06;

/** Breaks a table into pages that a hall can read: one if any size of words allows it, else those of the largest. */
export function layTable(table: Table, room: TableRoom): LaidTable {
  const tries = FONTS.map((font) => laidIn(table, room, font));
  const fitting = tries.filter(({ widths }) => sum(widths) <= room.width + 1);
  const whole = fitting.find(({ pages }) => pages.length === 1);
  return (
    whole ??
    fitting[0] ??
    (isPlain(table) ? laidTurned(table, room) : laidIn(table, room, FONTS[3]))
  );
}

/** Whether each row stands for itself: no cell reaches into the next, none is only painted. */
function isPlain({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.every(({ rowSpan = 1, fill }) => rowSpan === 1 && !fill));
}

/** Too wide in any size of words: each row on a page of its own, title by title. */
function laidTurned(table: Table, room: TableRoom): LaidTable {
  const { columns, runs } = turnTable(table);
  const turned = { columns, rows: runs.flat() };
  const tries = FONTS.map((font): LaidTable => {
    const widths = columnWidths(turned, room.width, font);
    const pages = runs.flatMap((run) =>
      paged(
        run.map((row) => [row]),
        { widths, font, height: room.height },
      ),
    );
    return { columns, font, widths, pages };
  });
  return (
    tries.find(({ pages }) => pages.length === runs.length) ??
    tries.at(-1) ??
    laidIn(table, room, FONTS[3])
  );
}

/** Rows that a cell joins stay together. */
function laidIn(table: Table, room: TableRoom, font: number): LaidTable {
  const widths = columnWidths(table, room.width, font);
  const head = Math.max(
    ...table.columns.map(({ title }, at) => linesIn([title], widths[at] ?? 0, font)),
  );
  const height = room.height - (head * LINE * font + DOWN);
  const pages = paged(joinedRows(table.rows), { widths, font, height });
  return { columns: table.columns, font, widths, pages };
}

interface PageRoom {
  readonly widths: readonly number[];
  readonly font: number;
  /** For rows, without the head. */
  readonly height: number;
}

/** Fills pages with runs of rows that must not be parted. */
function paged(
  runs: readonly (readonly TableRow[])[],
  { widths, font, height: free }: PageRoom,
): readonly (readonly TableRow[])[] {
  const pages: TableRow[][] = [];
  let left = 0;
  for (const rows of runs) {
    const height = rows.reduce((total, row) => total + rowHeight(row, widths, font), 0);
    const open = pages.at(-1);
    if (open === undefined || height > left) {
      pages.push([...rows]);
      left = free - height;
    } else {
      open.push(...rows);
      left -= height;
    }
  }
  return pages.length === 0 ? [[]] : pages;
}

/** By weight, but never narrower than the longest word; a table of very many columns grows beyond the room. */
function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  width: number,
  size: number,
): readonly number[] {
  const least = columns.map(({ title }, at) => {
    const texts = rows.flatMap(({ cells }) => {
      const cell = cells.length === columns.length ? cells[at] : undefined;
      return cell?.lines ?? [];
    });
    const words = [title, ...texts].flatMap((text) => text.split(/\s+/));
    const font = { fontSize: size * WIDER, bold: true };
    return Math.ceil(widestLine(words, font, measureText)) + ACROSS;
  });
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((total, at) => total + (least[at] ?? 0), 0);
    const weights = columns.reduce(
      (total, { weight }, at) => total + (fixed.has(at) ? 0 : weight),
      0,
    );
    const share = (at: number): number =>
      ((columns[at]?.weight ?? 0) / Math.max(weights, 1e-9)) * Math.max(0, width - taken);
    const tight = columns.findIndex((_, at) => !fixed.has(at) && share(at) < (least[at] ?? 0));
    if (tight < 0) return columns.map((_, at) => (fixed.has(at) ? (least[at] ?? 0) : share(at)));
    fixed.add(tight);
  }
}

/** Rows in runs that must not be parted. */
function joinedRows(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let joined = 0;
  for (const row of rows) {
    const open = runs.at(-1);
    if (open !== undefined && joined > 0) open.push(row);
    else runs.push([row]);
    joined = Math.max(joined - 1, ...row.cells.map(({ rowSpan = 1 }) => rowSpan - 1), 0);
  }
  return runs;
}

function rowHeight({ cells }: TableRow, widths: readonly number[], font: number): number {
  let at = cells.length < widths.length && !cells.some(({ span = 1 }) => span > 1) ? 1 : 0;
  const lines = cells.map((cell) => {
    const width = spanned(widths, at, cell);
    at += cell.span ?? 1;
    return linesIn(cell.lines, width, font);
  });
  return Math.max(1, ...lines) * LINE * font + DOWN;
}

function spanned(widths: readonly number[], at: number, { span = 1 }: TableCell): number {
  return sum(widths.slice(at, at + span));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function linesIn(texts: readonly string[], width: number, font: number): number {
  const options = { width: width - ACROSS, fontSize: font * WIDER, bold: false };
  return texts.reduce(
    (total, text) => total + Math.max(1, wrapText(text, options, measureText).length),
    0,
  );
}
