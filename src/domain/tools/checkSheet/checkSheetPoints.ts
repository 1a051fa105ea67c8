import { decimalSum } from '#domain/tools/decimals.ts';
import { analyseCheckSheet } from './checkSheet.ts';
import type { CheckSheetInput } from './checkSheet.ts';

/** A column of a check sheet as one point of a control chart. */
export interface CheckSheetPoint {
  readonly name: string;
  /** What was counted in it: all kinds, or the one asked for. `null` where none of its cells holds a number. */
  readonly count: number | null;
  /** How many were observed; `null` where nobody said. */
  readonly inspected: number | null;
}

/**
 * A check sheet read column by column, for a p, np, c or u chart.
 *
 * `kind` is the id of the one kind to follow; without it, or where the sheet has no such kind, all kinds are added up.
 */
export function checkSheetPoints(input: CheckSheetInput, kind = ''): readonly CheckSheetPoint[] {
  const { columns, counts } = analyseCheckSheet(input);
  const row = input.kinds.findIndex(({ id }) => id === kind);
  const followed = counts.filter((_, index) => row < 0 || index === row);
  return columns.map(({ name, inspected }, at) => {
    const known = followed.flatMap((cells) => cells[at] ?? []);
    const count = known.length === 0 ? null : decimalSum(known);
    return { name, count, inspected };
  });
}
