import { isMomentWord, isPlaceOrTime } from '#intake/cells/timeWords.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';

/** A sort of place or time without which of them: "Loket 2" and "Januari" stand above what was counted there. */
function isSort(name: string): boolean {
  const isBare = /^\p{L}+(?:[ -]?ke)?[ .-]*$/u.test(name.trim());
  // "Pagi" is which of the shifts itself.
  if (/^(?:pagi|siang|sore|malam)$/i.test(name.trim())) return false;
  return isBare && isPlaceOrTime(name) && (!isMomentWord(name) || /^minggu$/i.test(name));
}

/** Whether the numbers of a column say which: "Loket" over 1, 1, 2, 2. */
export function isNumbered(reading: Reading, { at, kind, name }: ReadColumn): boolean {
  if (kind !== 'amount' || !isSort(name)) return false;
  const values = reading.data.map((row) => reading.numberAt(row, at));
  const known = values.flatMap((read) => (read.kind === 'value' ? [read.value] : []));
  // Merged cells are filled in their first row alone.
  const areFilled = values.every(({ kind }) => kind === 'value' || kind === 'empty');
  return (
    known.length > 0 &&
    areFilled &&
    known.every((value) => Number.isInteger(value) && value > 0 && value < 100)
  );
}
