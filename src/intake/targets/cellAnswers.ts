import type { Amount, Measured } from '#domain/tools/atoms.ts';
import { typedText } from '#domain/tools/atoms.ts';
import { formatDate, formatMonth } from '#language/formatDate.ts';
import { tidyLines } from '#language/tidyLines.ts';
import { textAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import type { UnreadCell } from './target.ts';

/** How a column's cells become amounts. */
export interface AmountRule {
  /** "-" is nothing counted, or nothing measured. */
  readonly dash: 'zero' | 'gap';
  /** "15 dari 48" is the count, its share in percent, or what it is out of. */
  readonly pair: 'count' | 'percent' | 'size';
  /** The lowest value that makes sense; what is lower could not be read. */
  readonly min?: number | undefined;
}

export const counted: AmountRule = { dash: 'zero', pair: 'count', min: 0 };
export const measured: AmountRule = { dash: 'gap', pair: 'percent' };

/** A cell by its row and its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: ReadColumn;
}

/** What a cell of numbers says as an answer; what cannot be read is kept as typed. */
export function amountAt(
  reading: Reading,
  { row, column: { at } }: CellPlace,
  rule: AmountRule,
): Amount {
  const read = reading.numberAt(row, at);
  switch (read.kind) {
    case 'empty':
      return null;
    case 'dash':
      return rule.dash === 'zero' ? 0 : null;
    case 'unread':
      return { typed: textAt(reading.grid, row, at) };
    case 'value': {
      const value = pairValue(read, rule);
      return value === null || value < (rule.min ?? -Infinity)
        ? { typed: textAt(reading.grid, row, at) }
        : value;
    }
  }
}

/** A cell of measured values: a number, or the two counts of "15 dari 48". */
export function measuredAt(reading: Reading, place: CellPlace): Measured {
  const read = reading.numberAt(place.row, place.column.at);
  const isShare = read.kind === 'value' && read.size !== null && read.value >= 0 && read.size >= 0;
  return isShare ? { count: read.value, of: read.size } : amountAt(reading, place, measured);
}

/** What a cell says by a rule, or as a measured value. */
export function answerAt(
  reading: Reading,
  place: CellPlace,
  rule: AmountRule | 'measured',
): Measured {
  return rule === 'measured' ? measuredAt(reading, place) : amountAt(reading, place, rule);
}

function pairValue(
  { value, size }: { readonly value: number; readonly size: number | null },
  { pair }: AmountRule,
): number | null {
  if (size === null || pair === 'count') return value;
  if (pair === 'size') return size;
  return size > 0 ? Number(((value / size) * 100).toPrecision(12)) : null;
}

/** Cells of these columns that hold something and could not be read. */
export function unreadIn(
  reading: Reading,
  columns: readonly ReadColumn[],
  rule: AmountRule | 'measured',
): readonly UnreadCell[] {
  return reading.data.flatMap((row) =>
    columns.flatMap((column) => {
      return typedText(answerAt(reading, { row, column }, rule)) === null
        ? []
        : [{ row, column: column.at, text: textAt(reading.grid, row, column.at) }];
    }),
  );
}

/** The words of a cell on one line; a day or month of a file as a report prints it. */
export function wordsAt({ grid }: Reading, row: number, column: ReadColumn | undefined): string {
  if (column === undefined) return '';
  const format = grid.block[row]?.[column.at]?.format;
  if (format?.kind === 'day') return formatDate(format.iso);
  if (format?.kind === 'month') return formatMonth(format.iso);
  return textAt(grid, row, column.at);
}

/** The same with its lines kept. */
export function linesAt({ grid }: Reading, row: number, column: ReadColumn): string {
  return tidyLines(grid.block[row]?.[column.at]?.text ?? '');
}

/**
 * The words of a column, those of merged cells carried down: where the file says so, or where a row names nothing in it
 * but something in a column further right.
 */
export function carriedWords(
  reading: Reading,
  column: ReadColumn,
  right: readonly ReadColumn[],
): ReadonlyMap<number, string> {
  let above = '';
  return new Map(
    reading.data.map((row) => {
      const own = wordsAt(reading, row, column);
      const goesOn =
        isCovered(reading, row, column) ||
        right.some((other) => wordsAt(reading, row, other) !== '');
      if (own !== '') above = own;
      return [row, own === '' && goesOn ? above : own];
    }),
  );
}

function isCovered({ grid }: Reading, row: number, { at }: ReadColumn): boolean {
  const format = grid.block[row]?.[at]?.format;
  return format?.kind === 'covered' && format.by === 'above';
}
