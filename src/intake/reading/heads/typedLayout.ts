import { filledIn, isTyped, textAt, tokenAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import { isInspectedName, isSerialName, isServedName } from '#intake/reading/names.ts';
import { plain } from './layout.ts';
import type { Layout, LayoutWish } from './layout.ts';
import { isColumnNumbers, numberedHead } from './numberedHead.ts';

/** More rows than this above the data are no heads. */
const MOST_HEADS = 3;

interface Typed {
  readonly typed: readonly number[];
  readonly wish: LayoutWish;
}

/** The head and the data of a table that holds numbers, days or times, which hardly stand in a head. */
export function typedLayout(grid: Grid, rows: readonly number[], given: Typed): Layout {
  const { typed, wish } = given;
  const isDoubted = { value: false };
  let [first, seen] = [0, false];
  const numbered: number[] = [];
  const numbering: number[] = [];
  while (first < rows.length) {
    const row = rows[first] ?? 0;
    const isTitle =
      !seen &&
      (isNumberedTitle(grid, { rows, row }, given) || isLookedAtAbove(grid, { rows, row }, given));
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
    (row, at) =>
      numbered.includes(row) ||
      (isHeadRow(grid, row, given) && !namesGroup(grid, row, { above: above.slice(0, at), typed })),
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

/** "Diperiksa, 120, 113" above "Jenis, 1/6, 2/6": how many were looked at, over the head of what was found. */
function isLookedAtAbove(
  grid: Grid,
  { rows, row }: { readonly rows: readonly number[]; readonly row: number },
  { wish }: Typed,
): boolean {
  const nameAt = (at: number): string => {
    const [column = 0] = filledIn(grid, at);
    return textAt(grid, at, column);
  };
  const next = rows[rows.indexOf(row) + 1] ?? -1;
  const isLookedAt = isInspectedName(nameAt(row)) || isServedName(nameAt(row));
  return isLookedAt && next >= 0 && wish.isHeadWord(nameAt(next));
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
  // "Petugas: Siti" is what a form was filled in with.
  return text.length <= LONGEST_NAME && !/:\s*\S/.test(text) && wish.isHeadWord(text);
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

/** Whether words below a head name the rows that follow: they stand where the head names labels, and over no numbers. */
function namesGroup(
  grid: Grid,
  row: number,
  { above, typed }: { readonly above: readonly number[]; readonly typed: readonly number[] },
): boolean {
  const filled = filledIn(grid, row);
  if (filled.length > 2) return false;
  return above.some((head) => {
    const named = filledIn(grid, head);
    const measured = named.filter(
      (column) =>
        typed.includes(column) &&
        !isTyped(tokenAt(grid, head, column)) &&
        !isSerialName(textAt(grid, head, column)),
    );
    return (
      measured.length > 0 &&
      named.length > filled.length &&
      filled.every((column) => named.includes(column) && !measured.includes(column))
    );
  });
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
