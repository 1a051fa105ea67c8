import { LONGEST_CELL } from './limits.ts';

/** Letters of all cells together; endless where one is longer than Excel allows. */
export function lettersIn(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + (length > LONGEST_CELL ? Infinity : length), 0);
}
