import { filledIn, isTyped, textAt, tokenAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';

/** What a column of names is called, and hardly anything in it. */
const TITLE =
  /^(?:no|nomor|jenis|kategori|nama|uraian|keterangan|kelompok|macam|hari|tanggal|tgl|bulan|tahun|periode)\b[^\d]*$/i;

interface Place {
  /** Columns of numbers, days or times. */
  readonly typed: readonly number[];
  /** The row below; -1 for none. */
  readonly next: number;
  /** Whether a row above names the columns already. */
  readonly hasHead: boolean;
  readonly isHeadWord: (text: string) => boolean;
}

/** Whether a row of numbers or days names the columns below it, as days of a month do. */
export function numberedHead(
  grid: Grid,
  row: number,
  { typed, next, hasHead, isHeadWord }: Place,
): 'head' | 'doubtful' | 'none' {
  const filled = filledIn(grid, row);
  const over = filled.filter(
    (column) =>
      typed.includes(column) &&
      (isTyped(tokenAt(grid, row, column)) || shortDay(textAt(grid, row, column)) !== null),
  );
  const labels = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => !typed.includes(column),
  );
  if (next < 0) return 'none';
  const isRun = isRunOf(grid, row, over) || areShortDays(grid, { row, next }, over);
  if (labels.length === 0) return mayNumberColumns(grid, row, { over, next }) ? 'doubtful' : 'none';
  const areYears = over.every((column) => isYear(grid, row, column));
  const named = filled.filter((column) => !over.includes(column));
  if (named.length === 0) {
    const isFilledBelow = labels.some((column) => textAt(grid, next, column) !== '');
    return isFilledBelow && (isRun || areYears) ? 'head' : 'none';
  }
  if (hasHead) return 'none';
  // Words over other numbers are their heads, unless the row could be one whose number nobody could read.
  if (
    named.some((column) => typed.includes(column)) &&
    over.every((column) => valueAt(grid, row, column) !== null)
  ) {
    const isTitled = named.some((column) => TITLE.test(textAt(grid, row, column)));
    return isTitled || isRun || areYears ? 'head' : 'doubtful';
  }
  // "Jenis 1" over "Jenis 2" is the first of them.
  if (named.every((column) => isSeries(textAt(grid, row, column), textAt(grid, next, column))))
    return 'none';
  const isNamed = named.some((column) => isHeadWord(textAt(grid, row, column)));
  if (isNamed && (isRun || areYears)) return 'head';
  if (areYears && isRun && over.length > 1) return 'head';
  if (arePairsOverNumbers(grid, { row, next }, over)) return isNamed ? 'head' : 'doubtful';
  // "Jenis, 1" may name its columns or be the first row; "Berkas, 64" can only be a row.
  if (over.length > 0 && named.some((column) => TITLE.test(textAt(grid, row, column)))) {
    return isLike(grid, { row, next }, over) ? 'doubtful' : 'head';
  }
  return isRun && over.length > 2 && valueAt(grid, row, over[0] ?? 0) === 1 ? 'doubtful' : 'none';
}

/** Whether 1, 2, 3 … over numbers alone may count the columns: below it nothing goes on with 4, 5, 6 …, or with the same. */
function mayNumberColumns(
  grid: Grid,
  row: number,
  { over, next }: { readonly over: readonly number[]; readonly next: number },
): boolean {
  const first = valueAt(grid, row, over[0] ?? 0);
  return over.length > 2 && first === 1 && isRunOf(grid, row, over) && !isRunOf(grid, next, over);
}

/** Whether two names differ in their numbers alone. */
function isSeries(first: string, second: string): boolean {
  const [one, other] = [first, second].map((name) => name.replace(/\d+/g, '#').trim());
  return first !== second && one === other && /\p{L}/u.test(first);
}

/** Whether a row below the head numbers all columns, the one of words too: 1, 2, 3 … or (1), (2), (3) … */
export function isColumnNumbers(grid: Grid, row: number, typed: readonly number[]): boolean {
  const filled = filledIn(grid, row);
  return (
    filled.length > 2 &&
    filled.length >= grid.width - 1 &&
    filled.some((column) => !typed.includes(column)) &&
    filled.every((column, at) => Math.abs(valueAt(grid, row, column) ?? 0) === at + 1)
  );
}

/** Whether cells are days or months, or whole numbers of which each is one more than the one before. */
function isRunOf(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const isMoment = (column: number): boolean =>
    ['day', 'month'].includes(tokenAt(grid, row, column).kind);
  if (columns.every(isMoment)) return true;
  const values = columns.map((column) => valueAt(grid, row, column));
  return (
    values.length > 1 &&
    values.every((value, at) => value !== null && (at === 0 || value === (values[at - 1] ?? 0) + 1))
  );
}

/** "2/6", "2-6" or "02.06": a day without its year, which looks like a share or a decimal. */
const SHORT_DAY = /^(0?[1-9]|[12]\d|3[01])(?:\s*[/-]\s*(0?[1-9]|1[0-2])|\.(0[1-9]|1[0-2]))$/;

/** Whether cells are days one after the other, over a row that holds none. */
function areShortDays(
  grid: Grid,
  { row, next }: { readonly row: number; readonly next: number },
  columns: readonly number[],
): boolean {
  const days = columns.map((column) => shortDay(textAt(grid, row, column)));
  return (
    days.length > 1 &&
    days.every((day, at) => day !== null && (at === 0 || day > (days[at - 1] ?? Infinity))) &&
    columns.every((column) => shortDay(textAt(grid, next, column)) === null)
  );
}

/** "1/24", "2/24" over single numbers: what they are is another thing than what stands below them. */
function arePairsOverNumbers(
  grid: Grid,
  { row, next }: { readonly row: number; readonly next: number },
  columns: readonly number[],
): boolean {
  const arePairs = (at: number): readonly boolean[] =>
    columns.map((column) => tokenAt(grid, at, column).kind === 'pair');
  return columns.length > 1 && arePairs(row).every(Boolean) && !arePairs(next).some(Boolean);
}

/** Whether cells are of the sort that stands below them: whole numbers over whole numbers, minutes over minutes. */
function isLike(
  grid: Grid,
  { row, next }: { readonly row: number; readonly next: number },
  columns: readonly number[],
): boolean {
  return columns.some((column) => {
    const below = sortAt(grid, next, column);
    return below === null || sortAt(grid, row, column) === below;
  });
}

function sortAt(grid: Grid, row: number, column: number): string | null {
  const token = tokenAt(grid, row, column);
  if (token.kind === 'blank' || token.kind === 'dash') return null;
  if (token.kind !== 'number') return token.kind;
  const value = token.indonesian ?? token.american ?? 0;
  return `${token.unit} ${token.percent} ${token.money} ${Number.isInteger(value)}`;
}

/** A number by which days without a year are put in order; `null` where a text is none. */
function shortDay(text: string): number | null {
  const [, day, slashed, dotted] = SHORT_DAY.exec(text.trim()) ?? [];
  const month = slashed ?? dotted;
  return day === undefined || month === undefined ? null : Number(month) * 31 + Number(day);
}

function isYear(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return value !== null && value >= 1950 && value <= 2100;
}

/** The whole number without a unit that a cell holds; `null` for anything else. */
function valueAt(grid: Grid, row: number, column: number): number | null {
  const token = tokenAt(grid, row, column);
  if (token.kind !== 'number' || token.unit !== '' || token.percent || token.money) return null;
  const value = token.indonesian ?? token.american;
  return value !== null && Number.isInteger(value) ? value : null;
}
