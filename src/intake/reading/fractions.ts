import { isShareName, nameKey, unitIn } from './names.ts';
import { tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import type { ColumnFacts } from './columnFacts.ts';

/** A head that speaks of a part of one, and not of a hundred. */
const OF_ONE = /^(?:proporsi|frekuensi relatif|relatif)\b/;

/**
 * Whether "0,35" beneath a head that says percent may be 35 %: no number is more than one, some are less, and none has a
 * percent sign of its own.
 */
export function mayBeFractions(
  grid: Grid,
  rows: readonly number[],
  column: Pick<ColumnFacts, 'at' | 'name' | 'class' | 'isPercent'>,
): boolean {
  const { at, name } = column;
  if (column.class !== 'numbers' || column.isPercent || !isShareName(name)) return false;
  if (OF_ONE.test(nameKey(name)) && !/^(?:%|persen)$/.test(unitIn(name))) return false;
  const values = rows.flatMap((row) => {
    const token = tokenAt(grid, row, at);
    return token.kind === 'number' ? [token.indonesian ?? token.american ?? 0] : [];
  });
  return (
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => value > 0 && value < 1)
  );
}
