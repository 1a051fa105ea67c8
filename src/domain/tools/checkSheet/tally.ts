import type { Amount } from '#domain/tools/atoms.ts';
import type { CheckSheetInput } from './checkSheet.ts';

/** One stroke: a kind seen in a column, and when. */
export type Tap = CheckSheetInput['taps'][number];

/**
 * The sheet with one more counted, and the stroke remembered.
 *
 * Unchanged where the sheet has no such cell, or where the cell holds what nobody could read: that is not written over.
 */
export function countTap(sheet: CheckSheetInput, tap: Tap): CheckSheetInput {
  const counted = withCell(sheet, tap, (cell) =>
    cell === null || typeof cell === 'number' ? (cell ?? 0) + 1 : cell,
  );
  return counted === sheet ? sheet : { ...counted, taps: [...sheet.taps, tap] };
}

/** The sheet without its last stroke. A count that was corrected meanwhile does not fall below zero. */
export function takeBackTap(sheet: CheckSheetInput): CheckSheetInput {
  const last = sheet.taps.at(-1);
  if (last === undefined) return sheet;
  const recounted = withCell(sheet, last, (cell) =>
    typeof cell === 'number' ? Math.max(0, cell - 1) : cell,
  );
  return { ...recounted, taps: sheet.taps.slice(0, -1) };
}

function withCell(
  sheet: CheckSheetInput,
  { kind, column }: Tap,
  change: (cell: Amount) => Amount,
): CheckSheetInput {
  const row = sheet.kinds.findIndex(({ id }) => id === kind);
  const at = sheet.columns.findIndex(({ id }) => id === column);
  if (row < 0 || at < 0) return sheet;
  const cell = sheet.counts[row]?.[at] ?? null;
  const changed = change(cell);
  if (changed === cell) return sheet;
  const counts = sheet.kinds.map((_, index) => {
    const cells = sheet.columns.map((__, place) => sheet.counts[index]?.[place] ?? null);
    return index === row ? cells.with(at, changed) : cells;
  });
  return { ...sheet, counts };
}
