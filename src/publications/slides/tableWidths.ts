import { sum } from '#figures/sum.ts';
import { textWidth } from '#figures/textWidth.ts';
import { BREAKS, widestLine } from '#figures/wrapText.ts';
import { shareWidth } from '#manuscript/measure/shareWidth.ts';
import type { Table, TableCell, TableRow } from '#manuscript/manuscript.ts';
import { SMALLEST } from './sizes.ts';

/** Padding of a cell, both sides together, in pixels. */
export const ACROSS = 24;
/** The typeface of the screen runs a little wider than the one that is measured. */
export const WIDER = 1.06;

/** A table whose columns share the room by their words, so that no cell runs on alone while those beside it are short. */
export function byWords({ columns, rows }: Table): Pick<Table, 'columns' | 'rows'> {
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
export function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  width: number,
  size: number,
): readonly number[] {
  const least = columns.map(({ title }, at) => {
    const texts = rows.flatMap((row) => cellAt(row, at, columns.length)?.lines ?? []);
    const words = [title, ...texts].flatMap((text) => text.split(BREAKS));
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
