import { filledIn, isTyped, textAt, tokenAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import { plain } from './layout.ts';
import type { JudgeHead, Layout } from './layout.ts';

/** So far down a head is looked for among words. */
const MOST_TITLES = 6;

interface Judged {
  /** As the types of its cells tell; `null` where all are words. */
  readonly layout: Layout | null;
  readonly judge: JudgeHead;
}

/** Where rows of data are words too, a head is one only by what it says; what could be either is asked. */
export function judgedLayout(
  grid: Grid,
  rows: readonly number[],
  { layout, judge }: Judged,
): Layout {
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
