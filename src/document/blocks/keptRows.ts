import type { Table } from '#manuscript/manuscript.ts';
import type { PlacedCell } from '#manuscript/measure/columnWidths.ts';

/**
 * Rows that must not be parted from the next: a subheading from its rows, a total from what it adds up, rows under one
 * cell, the first row from the second and the last from the one before it, the last from the note; and all rows of a table
 * that is small.
 */
export function keptRows(
  table: Table,
  placed: readonly (readonly PlacedCell[])[],
  size: 'small' | 'large',
): ReadonlySet<number> {
  const kept = new Set<number>();
  const last = table.rows.length - 1;
  placed.forEach((cells, index) => {
    const style = table.rows[index]?.style;
    const nextStyle = table.rows[index + 1]?.style;
    const down = Math.max(1, ...cells.map(({ cell }) => cell.rowSpan ?? 1));
    for (let row = index; row < index + down - 1 && down <= LONGEST_GROUP; row += 1) kept.add(row);
    if (index < last && (size === 'small' || style === 'group' || nextStyle === 'total'))
      kept.add(index);
  });
  // One row alone on a page is lost there.
  if (last > 0) for (const row of [0, last - 1]) kept.add(row);
  if (table.note && last >= 0) kept.add(last);
  return kept;
}

/** Rows under one cell that are kept together; more could leave half a page empty. */
const LONGEST_GROUP = 8;
