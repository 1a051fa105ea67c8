import { sum } from '#figures/sum.ts';
import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import type { TableCell, TableRow } from '#manuscript/manuscript.ts';
import { ACROSS, WIDER } from './tableWidths.ts';

/** From line to line, in sizes of type. */
export const LINE = 1.32;
/** Padding of a cell, above and below together, in pixels. */
export const DOWN = 17;

/** What was reckoned, by the widths of a try: how full a page may be is tried again and again with the same rows. */
const reckoned = new WeakMap<readonly number[], WeakMap<TableRow, number>>();

/** How tall a row stands in columns of these widths, in pixels. Widths belong to one size of type. */
export function rowHeight(row: TableRow, widths: readonly number[], font: number): number {
  const known = reckoned.get(widths) ?? new WeakMap<TableRow, number>();
  reckoned.set(widths, known);
  const height = known.get(row) ?? heightIn(row, widths, font);
  known.set(row, height);
  return height;
}

function heightIn({ cells }: TableRow, widths: readonly number[], font: number): number {
  let at = cells.length < widths.length && !cells.some(({ span = 1 }) => span > 1) ? 1 : 0;
  const lines = cells.map((cell) => {
    const width = spanned(widths, at, cell);
    at += cell.span ?? 1;
    return linesIn(cell.lines, width, font);
  });
  return Math.max(1, ...lines) * LINE * font + DOWN;
}

/** The width of a cell that stands from a column on. */
export function spanned(widths: readonly number[], at: number, { span = 1 }: TableCell): number {
  return sum(widths.slice(at, at + span));
}

/** Lines of these texts, one below the other, in a column. */
export function linesIn(texts: readonly string[], width: number, font: number): number {
  const options = { width: width - ACROSS, fontSize: font * WIDER, bold: false };
  return texts.reduce(
    (total, text) => total + Math.max(1, wrapText(text, options, textWidth).length),
    0,
  );
}
