import { sum } from '#figures/sum.ts';
import { textWidth } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import { shareWidth } from '#manuscript/measure/shareWidth.ts';
import type { Table, TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { SMALLEST } from './sizes.ts';
import { turnTable } from './turnTable.ts';
import type { TurnedTable } from './turnTable.ts';

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
const FONTS = [34, 31, 28, 26, SMALLEST] as const;
/** How full a page may be, tried from the emptiest. */
const SHARES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const LINE = 1.32;
/** Padding of a cell, both sides together. */
const ACROSS = 24;
const DOWN = 17;
/** The typeface of the screen runs a little wider than the one that is measured. */
const WIDER = 1.06;

/** Breaks a table into as few pages as a hall can read, in the largest words that need no more. */
export function layTable(table: Table, room: TableRoom): LaidTable {
  const tries = FONTS.map((font) => laidIn(table, room, font));
  const fitting = tries.filter(({ widths }) => sum(widths) <= room.width + 1);
  const fewest = Math.min(...fitting.map(({ pages }) => pages.length));
  const best = fitting.find(({ pages }) => pages.length === fewest);
  if (!isPlain(table)) return best ?? laidIn(table, room, SMALLEST);
  if (best === undefined) return laidTurned(table, room);
  if (!isWhole(best, room.height)) return laidTurned(table, room);
  // A row that has a page to itself is read more easily in full lines than in narrow columns.
  const records = table.rows.filter(({ style }) => style !== 'group' && style !== 'total').length;
  const isEachAlone = records > 1 && fewest >= records;
  const turned = isEachAlone ? laidTurned(table, room) : best;
  return turned.pages.length > fewest ? best : turned;
}

/** Whether each row stands for itself: no cell reaches into the next, none is only painted. */
function isPlain({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.every(({ rowSpan = 1, fill }) => rowSpan === 1 && !fill));
}

/** Too wide in any size of words: each row on a page of its own, its answers one below another or in two columns. */
function laidTurned(table: Table, room: TableRoom): LaidTable {
  const ways = [turnTable(table, 1), turnTable(table, 2)];
  const tries = FONTS.flatMap((font) => ways.map((way) => turnedIn(way, room, font)));
  const fewest = Math.min(...tries.map(({ pages }) => pages.length));
  return tries.find(({ pages }) => pages.length === fewest) ?? laidIn(table, room, SMALLEST);
}

function turnedIn({ columns, runs }: TurnedTable, room: TableRoom, font: number): LaidTable {
  const widths = columnWidths({ columns, rows: runs.flat() }, room.width, font);
  const page = { widths, font, height: room.height };
  const pages = runs
    .flatMap((run) => wholeRecords(run, page))
    .flatMap((run) => evenly(joinedRows(run.flatMap((row) => parted(row, page))), page));
  return { columns, font, widths, pages };
}

/** A total for which there is no room below its record has a page to itself, rather than half of the record. */
function wholeRecords(run: readonly TableRow[], page: PageRoom): readonly (readonly TableRow[])[] {
  const record = run.filter(({ style }) => style !== 'total');
  const totals = run.filter(({ style }) => style === 'total');
  const isApart = totals.length > 0 && record.length > 0 && !isWithin(run, page);
  return isApart && isWithin(record, page) ? [record, totals] : [run];
}

function isWithin(rows: readonly TableRow[], { widths, font, height }: PageRoom): boolean {
  return sum(rows.map((row) => rowHeight(row, widths, font))) <= height;
}

/** Rows that a cell joins stay together. */
function laidIn(table: Table, room: TableRoom, font: number): LaidTable {
  const widths = columnWidths(byWords(table), room.width, font);
  const head = Math.max(
    ...table.columns.map(({ title }, at) => linesIn([title], widths[at] ?? 0, font)),
  );
  const height = room.height - (head * LINE * font + DOWN);
  const pages = evenly(joinedRows(table.rows), { widths, font, height });
  return { columns: table.columns, font, widths, pages };
}

/** Whether no row alone is taller than a page. */
function isWhole({ pages, widths, font }: LaidTable, height: number): boolean {
  return pages.flat().every((row) => rowHeight(row, widths, font) <= height);
}

/** A row that is taller than a page, in parts that are not: no word of it is lost below the edge. */
function parted(row: TableRow, { widths, font, height }: PageRoom): readonly TableRow[] {
  const most = Math.max(1, Math.floor((height * 0.9 - DOWN) / (LINE * font)));
  let at = 0;
  const broken = row.cells.map((cell) => {
    const width = spanned(widths, at, cell) - ACROSS;
    at += cell.span ?? 1;
    const options = { width, fontSize: font * WIDER, bold: false };
    return { cell, lines: cell.lines.flatMap((line) => wrapText(line, options, textWidth)) };
  });
  const parts = Math.ceil(Math.max(1, ...broken.map(({ lines }) => lines.length)) / most);
  if (parts === 1) return [row];
  return Array.from({ length: parts }, (_, part) => ({
    ...row,
    cells: broken.map(({ cell, lines }) => ({
      ...cell,
      lines: lines.slice(part * most, (part + 1) * most),
    })),
  }));
}

interface PageRoom {
  readonly widths: readonly number[];
  readonly font: number;
  /** For rows, without the head. */
  readonly height: number;
}

/** Pages about equally full: none is left with a single line that found no room before. */
function evenly(
  runs: readonly (readonly TableRow[])[],
  room: PageRoom,
): readonly (readonly TableRow[])[] {
  const full = paged(runs, room);
  const share = SHARES.find(
    (part) => paged(runs, { ...room, height: room.height * part }).length === full.length,
  );
  return share === undefined ? full : paged(runs, { ...room, height: room.height * share });
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

/** A table whose columns share the room by their words, so that no cell runs on alone while those beside it are short. */
function byWords({ columns, rows }: Table): Pick<Table, 'columns' | 'rows'> {
  const font = { fontSize: SMALLEST, bold: false };
  const weighed = columns.map((column, at) => {
    const cells = rows.map((row) => cellAt(row, at, columns.length)?.lines ?? []);
    return { ...column, weight: Math.max(1, ...cells.map((lines) => lengthOf(lines, font))) };
  });
  return { columns: weighed, rows };
}

function lengthOf(lines: readonly string[], font: Parameters<typeof widestLine>[1]): number {
  return sum(lines.map((line) => widestLine([line], font, textWidth)));
}

/** By weight, but never narrower than the longest word; a table of very many columns grows beyond the room. */
function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  width: number,
  size: number,
): readonly number[] {
  const least = columns.map(({ title }, at) => {
    const texts = rows.flatMap((row) => cellAt(row, at, columns.length)?.lines ?? []);
    const words = [title, ...texts].flatMap((text) => text.split(/\s+/));
    const font = { fontSize: size * WIDER, bold: true };
    return Math.ceil(widestLine(words, font, textWidth)) + ACROSS;
  });
  return sum(least) > width ? least : shareWidth(columns, least, width);
}

/** What a row says in one column alone; nothing where a cell reaches over several, or in from the row above. */
function cellAt({ cells }: TableRow, column: number, columns: number): TableCell | undefined {
  const reach = cells.reduce((total, { span = 1 }) => total + span, 0);
  if (reach !== columns) return undefined;
  let at = 0;
  for (const cell of cells) {
    const { span = 1 } = cell;
    if (at === column) return span === 1 ? cell : undefined;
    at += span;
  }
  return undefined;
}

/** Rows in runs that must not be parted: what a cell joins, a total and what it adds up, a heading and what follows. */
function joinedRows(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let joined = 0;
  for (const row of rows) {
    const open = runs.at(-1);
    if (open !== undefined && (joined > 0 || row.style === 'total')) open.push(row);
    else runs.push([row]);
    const rest = row.style === 'group' ? 1 : 0;
    joined = Math.max(joined - 1, ...row.cells.map(({ rowSpan = 1 }) => rowSpan - 1), rest);
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

function linesIn(texts: readonly string[], width: number, font: number): number {
  const options = { width: width - ACROSS, fontSize: font * WIDER, bold: false };
  return texts.reduce(
    (total, text) => total + Math.max(1, wrapText(text, options, textWidth).length),
    0,
  );
}
