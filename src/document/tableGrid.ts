import type { Format } from '#domain/method/format.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { columnWidths } from '#manuscript/measure/columnWidths.ts';
import type { PageSetup } from './look/page.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { ARROW, knotWidths } from './blocks/threadRow.ts';

/** Columns of a table as Word sets them: widths in points, and the size of its words. */
export interface TableGrid {
  /** Empty where they are even. */
  readonly widths: readonly number[];
  readonly fontSize: number;
}

/** The columns of the table that a block becomes. The arrows between the knots of a thread are columns too. */
export function tableGrid(block: Block, page: PageSetup, format: Format): TableGrid {
  const { font } = format;
  const { table: fontSize } = typeSizes(format);
  if (block.kind === 'table') return columnWidths(block, page.textWidth / 20, { font, fontSize });
  if (block.kind !== 'thread') return { widths: [], fontSize };
  const room = page.textWidth - ARROW * (block.knots.length - 1);
  const knots = knotWidths(block.knots, room, format);
  const columns = knots.widths.flatMap((width, index) => (index > 0 ? [ARROW, width] : [width]));
  return { widths: columns.map((twips) => twips / 20), fontSize: knots.fontSize };
}
