import type { Amount } from '#domain/tools/atoms.ts';
import { isPlaceOrTime } from '#intake/cells/timeWords.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, carriedWords, counted, wordsAt } from './cellAnswers.ts';
import { isNumbered } from './isNumbered.ts';

/** A table with a row for each kind in each column: "Minggu, Jenis, Jumlah". */
export interface LongSheet {
  readonly across: ReadColumn;
  readonly amount: ReadColumn;
  readonly kinds: readonly string[];
  readonly columns: readonly string[];
  /** By kind, then by column; `null` where no row says how many. */
  readonly counts: readonly (readonly Amount[])[];
}

interface LongColumns {
  readonly kind: ReadColumn;
  /** As somebody has said; `undefined` where nobody has. */
  readonly across: ReadColumn | undefined;
  readonly words: readonly ReadColumn[];
  /** Amounts, among them numbers that say which. */
  readonly numbers: readonly ReadColumn[];
}

/** The sheet that a table in rows makes, each kind once; `null` where kinds do not recur, or a row comes twice. */
export function longSheet(
  reading: Reading,
  { kind, across: said, words, numbers }: LongColumns,
): LongSheet | null {
  const numbered = numbers.filter((column) => isNumbered(reading, column));
  const [amount, ...others] = numbers.filter((column) => !numbered.includes(column));
  const across =
    said ??
    numbered[0] ??
    words.find((column) => column !== kind && column.kind === 'day') ??
    words.find((column) => column !== kind && isPlaceOrTime(column.name));
  if (amount === undefined || others.length > 0 || across === undefined) return null;
  const kindAt = carriedWords(reading, kind, [amount]);
  const acrossAt = carriedWords(reading, across, [kind, amount]);
  const rows = reading.data.filter((row) => wordsAt(reading, row, amount) !== '');
  const kinds = [...new Set(rows.map((row) => kindAt.get(row) ?? ''))];
  const columns = [...new Set(rows.map((row) => acrossAt.get(row) ?? ''))];
  const counts = kinds.map(() => columns.map((): Amount => null));
  for (const row of rows) {
    const own = counts[kinds.indexOf(kindAt.get(row) ?? '')];
    const at = columns.indexOf(acrossAt.get(row) ?? '');
    if (own === undefined || own[at] !== null) return null;
    own[at] = amountAt(reading, { row, column: amount }, counted);
  }
  const areNamed = [...kinds, ...columns].every((name) => name !== '');
  return areNamed && kinds.length < rows.length && columns.length > 1
    ? { across, amount, kinds, columns, counts }
    : null;
}
