import { measureOf } from './reading/headWords.ts';
import { isOrdinal, isSetAside } from './reading/columnKinds.ts';
import { readToken } from './cells/readToken.ts';
import { isNumeric } from './cells/token.ts';
import { isTimeWord } from './cells/timeWords.ts';
import type { Reading } from './reading/readTable.ts';
import type { Taken, Target } from './targets/target.ts';

/**
 * Whether a table seems to lie on its side: what should be names of columns stands in its first one, or so few rows of
 * so many numbers that they are rather points beside each other.
 */
export function liesOnItsSide(
  reading: Reading,
  { columns }: Pick<Taken<unknown>, 'columns'>,
  { wish, sideways }: Pick<Target<unknown>, 'wish' | 'sideways'>,
): boolean {
  if (sideways === 'never') return false;
  if (sideways === 'names') return areNamesInFirstColumn(reading, wish.isWanted);
  const numbers = reading.columns.filter(
    (column) => column.class === 'numbers' && !isSetAside(column.kind) && !isOrdinal(column),
  );
  const rows = reading.data.length;
  if (numbers.length < 2 || rows === 0 || columns.length === 0) return false;
  const [only = -1] = reading.data;
  if (
    sideways === 'single' &&
    rows === 1 &&
    measureOf(reading.rows[only]?.name ?? '') === 'count'
  ) {
    return true;
  }
  // Heads that say what is measured below them stand where heads belong.
  const known = numbers.filter(({ name }) => measureOf(name) !== 'unknown' || wish.isWanted(name));
  if (known.length * 2 >= numbers.length) return false;
  if (sideways === 'single') return rows === 1;
  if (sideways === 'pairs') {
    // "X | 2 | 3 | 4" above "Y | 45 | 30 | 22": the first of the two was taken for heads.
    const isHeaded = rows === 1 && numbers.every(({ name }) => isNumber(name));
    return (rows === 2 || isHeaded) && numbers.length > 2;
  }
  if (numbers.length < 3) return false;
  const areTimes = numbers.every(({ name }) => isTimeWord(name));
  const labels = reading.columns.filter((column) => column.class === 'words');
  if (areTimes && numbers.length > rows && labels.length > 0) return true;
  return rows < 3 && numbers.length > rows + 1;
}

function isNumber(text: string): boolean {
  return text !== '' && isNumeric(readToken({ text }, text));
}

/** Whether the first column says what the target's columns are called, and the first row does not. */
function areNamesInFirstColumn({ grid }: Reading, isWanted: (text: string) => boolean): boolean {
  const firstColumn = grid.texts.map((cells) => cells[0] ?? '').filter(isWanted);
  const firstRow = (grid.texts[0] ?? []).filter(isWanted);
  return firstColumn.length > 1 && firstColumn.length > firstRow.length && grid.width > 1;
}
