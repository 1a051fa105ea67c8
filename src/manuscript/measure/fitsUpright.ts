import type { Format } from '#domain/method/format.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { columnWidths } from './columnWidths.ts';
import { uprightWidth } from './paper.ts';
import { SMALLEST_TYPE } from './typeSizes.ts';

/** Whether an upright sheet holds a table with every word whole, at the smallest size that is read on paper. */
export function fitsUpright(table: Table, format: Format): boolean {
  const type = { font: format.font, fontSize: SMALLEST_TYPE };
  return columnWidths(table, uprightWidth(format), type).isWhole;
}
