import type { PointValues } from './controlPanel.ts';

/** Which points the limits are computed from, one entry a point; without it, all are. */
export type Counted = readonly boolean[] | null;

/** The values that are there and count, in their order. */
export function countedValues(values: PointValues, counted: Counted): number[] {
  return values.filter((value, index): value is number => value !== null && counts(counted, index));
}

export function counts(counted: Counted, index: number): boolean {
  return counted === null || counted[index] === true;
}
