import type { ChiSquareTest } from '#domain/statistics/distributions/chiSquare.ts';
import { chiSquareFit } from '#domain/statistics/distributions/chiSquareFit.ts';
import { oneWayTest } from '#domain/statistics/oneWay.ts';
import type { OneWayTest } from '#domain/statistics/oneWay.ts';
import type { GroupSummary } from '#domain/statistics/stratify.ts';

export type CountTest = ChiSquareTest;
export type MeanTest = OneWayTest;

/** Whether counts differ by more than chance makes them, each having had its weight of chances; `null` where it cannot be told. */
export function testCounts(
  parts: readonly { readonly count: number; readonly weight: number }[],
): CountTest | null {
  return parts.every(({ count }) => Number.isInteger(count)) ? chiSquareFit(parts) : null;
}

/** Whether means differ by more than the spread within their groups makes them; `null` where it cannot be told. */
export function testMeans(groups: readonly GroupSummary[]): MeanTest | null {
  return oneWayTest(groups);
}
