import { sum } from '#figures/sum.ts';
import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { boundTable, datedTable } from './boundTable.ts';
import { DOWN, LINE, linesIn, rowHeight, spanned } from './rowHeight.ts';
import { SMALLEST } from './sizes.ts';
import { ACROSS, byWords, columnWidths, WIDER } from './tableWidths.ts';
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

/**
 * Breaks a table into as few pages as a hall can read, in the largest words that need no more. A date stands on one line where
 * that takes no page more.
 */
export function layTable(table: Table, room: TableRoom): LaidTable {
  const dated = laid(datedTable(table), room);
  if (dated.pages.length === 1) return dated;
  const bound = laid(boundTable(table), room);
  return bound.pages.length < dated.pages.length ? bound : dated;
}

function laid(table: Table, room: TableRoom): LaidTable {
  const tries = FONTS.map((font) => laidIn(table, room, font));
  const best = fewestPages(tries, room);
  if (!isPlain(table)) return best ?? laidIn(table, room, SMALLEST);
  if (best === undefined) return laidTurned(table, room);
  if (!isWhole(best, room.height)) return laidTurned(table, room);
  // A row that has a page to itself is read more easily in full lines than in narrow columns.
  const records = table.rows.filter(({ style }) => style !== 'group' && style !== 'total').length;
  const isEachAlone = records > 1 && best.pages.length >= records;
  const turned = isEachAlone ? laidTurned(table, room) : best;
  return turned.pages.length > best.pages.length ? best : turned;
}

/** The first with the fewest pages of those that are not wider than the room. */
function fewestPages(tries: readonly LaidTable[], room: TableRoom): LaidTable | undefined {
  const fitting = tries.filter(({ widths }) => sum(widths) <= room.width + 1);
  const fewest = Math.min(...fitting.map(({ pages }) => pages.length));
  return fitting.find(({ pages }) => pages.length === fewest);
}

/** Whether each row stands for itself: no cell reaches into the next, none is only painted. */
function isPlain({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.every(({ rowSpan = 1, fill }) => rowSpan === 1 && !fill));
}

/** Too wide in any size of words: each row for itself, its answers one below another or in two columns. */
function laidTurned(table: Table, room: TableRoom): LaidTable {
  const ways = [turnTable(table, 1), turnTable(table, 2)];
  const tries = FONTS.flatMap((font) => ways.map((way) => turnedIn(way, room, font)));
  return fewestPages(tries, room) ?? laidIn(table, room, SMALLEST);
}

function turnedIn({ columns, runs }: TurnedTable, room: TableRoom, font: number): LaidTable {
  const widths = columnWidths({ columns, rows: runs.flat() }, room.width, font);
  const page = { widths, font, height: room.height };
  const records = runs.flatMap((run) => recordPages(run, page));
  // Short ones share a page.
  return { columns, font, widths, pages: evenly(records, page) };
}

/** Of a page, what the headings of a record may take to be said again on its next. */
const HEADED = 0.34;

/** A record on one page, or parted over more of them, each below its headings. */
function recordPages(run: readonly TableRow[], page: PageRoom): readonly (readonly TableRow[])[] {
  if (isWithin(run, page)) return [run];
  const first = run.findIndex(({ style }) => style !== 'group');
  const heading = run.slice(0, Math.max(0, first));
  const taken = heightOf(heading, page);
  if (heading.length === 0 || taken > page.height * HEADED) return parts(run, page);
  const below = { ...page, height: page.height - taken };
  return parts(run.slice(first), below).map((rows) => [...heading, ...rows]);
}

function parts(rows: readonly TableRow[], page: PageRoom): readonly (readonly TableRow[])[] {
  return evenly(
    joinedRows(
      rows.flatMap((row) => parted(row, page)),
      page,
    ),
    page,
  );
}

function isWithin(rows: readonly TableRow[], page: PageRoom): boolean {
  return heightOf(rows, page) <= page.height;
}

function heightOf(rows: readonly TableRow[], { widths, font }: PageRoom): number {
  return sum(rows.map((row) => rowHeight(row, widths, font)));
}

/** Rows that a cell joins stay together. */
function laidIn(table: Table, room: TableRoom, font: number): LaidTable {
  const widths = columnWidths(byWords(table), room.width, font);
  const head = Math.max(
    ...table.columns.map(({ title }, at) => linesIn([title], widths[at] ?? 0, font)),
  );
  const page = { widths, font, height: room.height - (head * LINE * font + DOWN) };
  const pages = evenly(joinedRows(table.rows, page), page);
  return { columns: table.columns, font, widths, pages };
}

/** Whether nothing that must not be parted is taller than a page. */
function isWhole({ pages, widths, font }: LaidTable, height: number): boolean {
  return pages.every((rows) => isWithin(rows, { widths, font, height }));
}

/** A row that is taller than a page, in parts that are not, and leave a total its line: no word is lost below the edge. */
function parted(row: TableRow, { widths, font, height }: PageRoom): readonly TableRow[] {
  const most = Math.max(1, Math.floor((height * 0.8 - DOWN) / (LINE * font)));
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

/** A total stands below at least so many of the rows that it adds up, where a page has room for them. */
const ADDED = 2;

/** Rows in runs that must not be parted: what a cell joins, a total and what it adds up, a heading and what follows. */
function joinedRows(rows: readonly TableRow[], page: PageRoom): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let joined = 0;
  for (const row of rows) {
    const open = runs.at(-1);
    if (row.style === 'total' && open !== undefined) {
      open.push(row);
      joinBefore(runs, page);
    } else if (open !== undefined && joined > 0) open.push(row);
    else runs.push([row]);
    const rest = row.style === 'group' ? 1 : 0;
    joined = Math.max(joined - 1, ...row.cells.map(({ rowSpan = 1 }) => rowSpan - 1), rest);
  }
  return runs;
}

/** Gives a run that ends with a total more of the rows before it. */
function joinBefore(runs: TableRow[][], page: PageRoom): void {
  for (;;) {
    const [before, last] = runs.slice(-2);
    if (before === undefined || last === undefined) return;
    const added = last.filter(({ style }) => style !== 'total').length;
    const isOther = before.at(-1)?.style === 'total';
    if (added >= ADDED || isOther || !isWithin([...before, ...last], page)) return;
    runs.splice(-2, 2, [...before, ...last]);
  }
}
