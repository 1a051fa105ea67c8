import { filledIn, isTyped, textAt, tokenAt, typedColumns } from './grid.ts';
import type { Grid } from './grid.ts';
import { isColumnNumbers, numberedHead } from './numberedHead.ts';

/** Which rows of a table name it, name its columns and hold its data. Rows count from 0 in the block. */
export interface Layout {
  readonly titles: readonly number[];
  /** From top to bottom; empty where nothing names the columns. */
  readonly heads: readonly number[];
  /** Rows below the head that only number the columns. */
  readonly numbering: readonly number[];
  readonly body: readonly number[];
  /** Rows that somebody has said are none of the table's. */
  readonly blanks: readonly number[];
  /** Whether nothing tells if the first row names the columns. */
  readonly isDoubtful: boolean;
}

export interface LayoutWish {
  /** Whether a text is one that stands above a column. */
  readonly isHeadWord: (text: string) => boolean;
  /** What somebody said of a first row that could be either. */
  readonly first: 'head' | 'data' | null;
  /** Whether words are a head, where rows of data are words as well: a first row must not be lost as one. */
  readonly judgeHead?: JudgeHead | undefined;
}

/** Judges what stands in a row of a table so many columns wide. */
export type JudgeHead = (texts: readonly string[], width: number) => 'head' | 'perhaps' | 'data';

/** More rows than this above the data are no heads. */
const MOST_HEADS = 3;

/** Parts rows that hold something into titles, heads and data. */
export function layoutOf(grid: Grid, rows: readonly number[], wish: LayoutWish): Layout {
  if (wish.first === 'data') {
    // The word answers other questions of rows too: only a first row that is open becomes data by it.
    const open = layoutOf(grid, rows, { ...wish, first: null });
    return open.isDoubtful ? plain(rows, false) : open;
  }
  const typed = typedColumns(grid, rows);
  const layout = typed.length > 0 ? typedLayout(grid, rows, { typed, wish }) : null;
  if (wish.judgeHead === undefined || wish.first === 'head') {
    return layout ?? wordsLayout(grid, rows, wish);
  }
  return judgedLayout(grid, rows, { layout, judge: wish.judgeHead });
}

/** So far down a head is looked for among words. */
const MOST_TITLES = 6;

interface Judged {
  /** As the types of its cells tell; `null` where all are words. */
  readonly layout: Layout | null;
  readonly judge: JudgeHead;
}

/** Where rows of data are words too, a head is one only by what it says; what could be either is asked. */
function judgedLayout(grid: Grid, rows: readonly number[], { layout, judge }: Judged): Layout {
  const judged = rows.slice(0, MOST_TITLES).map((row) =>
    judge(
      filledIn(grid, row).map((column) => textAt(grid, row, column)),
      grid.width,
    ),
  );
  const at = judged.indexOf('head');
  const heads = layout?.heads ?? [];
  if (layout !== null && heads.length > 0 && (at < 0 || heads.includes(rows[at] ?? -1))) {
    const isSaid = heads.some((row) => (judged[rows.indexOf(row)] ?? 'data') !== 'data');
    const numbered = withNumbering(grid, layout);
    if (isSaid) return numbered;
    // "3 Juli 2026, Pegawai, Rapat" over others like it is the first of them.
    const isDated = heads.some((row) =>
      filledIn(grid, row).some((column) => isTyped(tokenAt(grid, row, column))),
    );
    return isDated ? plain(rows, false) : { ...numbered, isDoubtful: true };
  }
  const isDoubtful = judged[0] === 'perhaps' && rows.length > 1;
  if (at < 0) return layout === null ? plain(rows, isDoubtful) : { ...layout, isDoubtful };
  const below = judged.findIndex((each, place) => place > at && each !== 'head');
  const end = below < 0 ? judged.length : below;
  const isNumbered = isNumbering(grid, rows[end] ?? -1);
  return {
    ...plain(rows.slice(isNumbered ? end + 1 : end), false),
    titles: rows.slice(0, at),
    heads: rows.slice(at, end),
    numbering: isNumbered ? rows.slice(end, end + 1) : [],
  };
}

/** The layout with a first row of data that only numbers all columns set aside. */
function withNumbering(grid: Grid, layout: Layout): Layout {
  const [first = -1, ...body] = layout.body;
  const isNumbered = filledIn(grid, first).length > 2 && isNumbering(grid, first);
  return isNumbered ? { ...layout, numbering: [...layout.numbering, first], body } : layout;
}

/** "1 2 3 4" or "(1) (2) (3)" below a head: the numbers of its columns. */
function isNumbering(grid: Grid, row: number): boolean {
  const filled = filledIn(grid, row);
  const numbers = filled.map((column) => textAt(grid, row, column).replace(/[()]/g, ''));
  return numbers.length > 1 && numbers.every((text, at) => text === `${at + 1}`);
}

function plain(rows: readonly number[], isDoubtful: boolean): Layout {
  return { titles: [], heads: [], numbering: [], body: rows, blanks: [], isDoubtful };
}

interface Typed {
  readonly typed: readonly number[];
  readonly wish: LayoutWish;
}

function typedLayout(grid: Grid, rows: readonly number[], given: Typed): Layout {
  const { typed, wish } = given;
  const isDoubted = { value: false };
  let [first, seen] = [0, false];
  const numbered: number[] = [];
  const numbering: number[] = [];
  while (first < rows.length) {
    const row = rows[first] ?? 0;
    const isTitle = !seen && isNumberedTitle(grid, { rows, row }, given);
    if (!isTitle && typed.some((column) => isData(grid, row, column))) {
      if (seen && isColumnNumbers(grid, row, typed)) numbering.push(row);
      else {
        const kind = numberedHead(grid, row, {
          typed,
          next: rows[first + 1] ?? -1,
          hasHead: seen,
          isHeadWord: wish.isHeadWord,
        });
        if (kind === 'none') break;
        if (kind === 'doubtful') isDoubted.value = true;
        numbered.push(row);
        seen = true;
      }
    } else if (!isTitle && isHeadRow(grid, row, given)) seen = true;
    first += 1;
  }
  const above = rows.slice(0, first).filter((row) => !numbering.includes(row));
  const nearest = above.findLastIndex(
    (row) => numbered.includes(row) || isHeadRow(grid, row, given),
  );
  const named = betterNamed(grid, { above, nearest }, wish);
  if (named < 0) {
    return { ...plain(rows.slice(first), false), titles: above, numbering };
  }
  const heads = [above[named] ?? 0];
  let at = named - 1;
  while (
    at >= 0 &&
    heads.length < MOST_HEADS &&
    isAboveHead(grid, above[at] ?? 0, { heads, typed })
  ) {
    heads.unshift(above[at] ?? 0);
    at -= 1;
  }
  return {
    titles: above.slice(0, at + 1),
    heads,
    numbering,
    body: [...above.slice(named + 1), ...rows.slice(first)],
    blanks: [],
    isDoubtful: isDoubted.value && wish.first === null,
  };
}

/** Whether a cell holds what its column of numbers, days or times is made of. */
function isData(grid: Grid, row: number, column: number): boolean {
  const token = tokenAt(grid, row, column);
  return isTyped(token) || (token.kind === 'dash' && row > 0);
}

/** "Tahun: 2026" above a head: a title that happens to hold a number. */
function isNumberedTitle(
  grid: Grid,
  { rows, row }: { readonly rows: readonly number[]; readonly row: number },
  { typed, wish }: Typed,
): boolean {
  const filled = filledIn(grid, row).length;
  if (filled > 2 || !typed.some((column) => isTyped(tokenAt(grid, row, column)))) return false;
  // A number alone is a value, unless it is a year.
  if (!filledIn(grid, row).some((column) => says(grid, row, column))) return false;
  const below = rows.slice(rows.indexOf(row) + 1, rows.indexOf(row) + 6);
  return below.some((candidate) => {
    const cells = filledIn(grid, candidate);
    if (typed.some((column) => isTyped(tokenAt(grid, candidate, column)))) return false;
    if (!typed.some((column) => cells.includes(column))) return false;
    const known = cells.filter((column) => wish.isHeadWord(textAt(grid, candidate, column)));
    return known.length > 0 && (cells.length > filled || known.length === cells.length);
  });
}

/** Whether a cell of a title says anything: words, or a year. */
function says(grid: Grid, row: number, column: number): boolean {
  const token = tokenAt(grid, row, column);
  return (
    !isTyped(token) || /^(?:19|20)\d\d$/.test(textAt(grid, row, column)) || token.kind !== 'number'
  );
}

/** A name of one column is short; a title says more. */
const LONGEST_NAME = 25;

/** Whether words of a row stand above columns, rather than in a single cell as a title does. */
function isHeadRow(grid: Grid, row: number, { typed, wish }: Typed): boolean {
  const filled = filledIn(grid, row);
  if (filled.length !== 1) return filled.length > 1;
  const [only = 0] = filled;
  if (typed.includes(only) && (only > 0 || grid.width === 1)) return true;
  const text = textAt(grid, row, only);
  return text.length <= LONGEST_NAME && wish.isHeadWord(text);
}

/**
 * The place of the row that names the columns: the nearest above the data, unless one further up has names that are
 * known and the nearest has none. Rows between are data whose numbers could not be read.
 */
function betterNamed(
  grid: Grid,
  { above, nearest }: { readonly above: readonly number[]; readonly nearest: number },
  { isHeadWord }: LayoutWish,
): number {
  const known = (at: number): number => {
    const row = above[at] ?? -1;
    return filledIn(grid, row).filter((column) => isHeadWord(textAt(grid, row, column))).length;
  };
  if (nearest < 0 || known(nearest) > 0) return nearest;
  const label = filledIn(grid, above[nearest] ?? -1).includes(0);
  for (let at = nearest - 1; label && at >= 0; at -= 1) {
    if (known(at) >= Math.min(2, grid.width)) return at;
  }
  return nearest;
}

/** Whether a row is a head over another: it names what the other leaves open, or groups its columns. */
function isAboveHead(
  grid: Grid,
  row: number,
  { heads, typed }: { readonly heads: readonly number[]; readonly typed: readonly number[] },
): boolean {
  const [below = 0] = heads;
  if (row !== below - 1) return false;
  const filled = filledIn(grid, row);
  const named = new Set(filledIn(grid, below));
  const isOver = filled.some((column) => typed.includes(column) || column > 0);
  const completes = filled.length > 1 && filled.some((column) => !named.has(column));
  const groups = filled.length > 0 && !filled.includes(0);
  // "Waktu tunggu" over "(menit)".
  const areUnits = [...named].every((column) => /^\([^()]+\)$/.test(textAt(grid, below, column)));
  if (areUnits && filled.length >= named.size) return true;
  return isOver && (completes || groups);
}

function wordsLayout(grid: Grid, rows: readonly number[], wish: LayoutWish): Layout {
  const full = rows.findIndex((row) => grid.width === 1 || filledIn(grid, row).length > 1);
  if (full < 0) return plain(rows, false);
  const [titles, table] = [rows.slice(0, full), rows.slice(full)];
  const [first = 0, ...rest] = table;
  const cells = filledIn(grid, first);
  const headed: Layout = { ...plain(rest, false), titles, heads: [first] };
  const open: Layout = { ...plain(table, false), titles };
  if (wish.first === 'head') return headed;
  if (rest.length === 0) {
    const isNamed = cells.every((column) => wish.isHeadWord(textAt(grid, first, column)));
    return isNamed && cells.length > 1 ? headed : open;
  }
  const below = (column: number): readonly string[] =>
    rest.map((row) => textAt(grid, row, column).toLowerCase());
  const recurs = cells.some((column) =>
    below(column).includes(textAt(grid, first, column).toLowerCase()),
  );
  if (recurs) return open;
  if (cells.some((column) => wish.isHeadWord(textAt(grid, first, column)))) return headed;
  const isRepetitive = cells.every((column) => new Set(below(column)).size * 2 <= rest.length);
  return isRepetitive ? headed : { ...open, isDoubtful: true };
}
