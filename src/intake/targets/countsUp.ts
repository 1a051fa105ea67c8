import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';

/** Whether a column of at least three rows only counts them: 1, 2, 3 … */
export function countsUp(reading: Reading, column: ReadColumn | undefined): boolean {
  if (column === undefined || reading.data.length < 3) return false;
  return reading.data.every((row, at) => {
    const read = reading.numberAt(row, column.at);
    return read.kind === 'value' && read.value === at + 1;
  });
}
