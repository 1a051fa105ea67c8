import type { Amount } from '#domain/tools/atoms.ts';
import { isServedName } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';

/** The total that the table gives for itself: where its sums meet, else the sums of its columns or rows. */
export function writtenTotal(reading: Reading, wanted: readonly ReadColumn[]): Amount | undefined {
  const served = servedRow(reading, wanted);
  const total = reading.rows.findLastIndex(({ kind }, row) => kind === 'sum' && row !== served);
  const counted = sumOf(
    wanted.flatMap(({ at }) => reading.data.map((row) => valueAt(reading, row, at))),
  );
  const sums = reading.columns.filter(
    ({ at, kind, name }) =>
      kind === 'sum' &&
      (!isServedName(name) ||
        sumOf(reading.data.map((row) => valueAt(reading, row, at))) === counted),
  );
  const corner = sums.map(({ at }) => valueAt(reading, total, at)).at(-1) ?? null;
  if (total >= 0 && corner !== null) return corner;
  if (total >= 0) return sumOf(wanted.map(({ at }) => valueAt(reading, total, at)));
  const [last] = sums.slice(-1);
  return last === undefined
    ? undefined
    : sumOf(reading.data.map((row) => valueAt(reading, row, last.at)));
}

/**
 * The row that says how many came, among whom it was counted: named so, and more than what was counted in each column.
 * -1 for none.
 */
export function servedRow(reading: Reading, wanted: readonly ReadColumn[]): number {
  return reading.rows.findLastIndex(
    ({ kind, name }, row) =>
      kind === 'sum' &&
      isServedName(name) &&
      wanted.length > 1 &&
      wanted.every(({ at }) => {
        const counted = sumOf(reading.data.map((each) => valueAt(reading, each, at))) ?? 0;
        return (valueAt(reading, row, at) ?? Infinity) > counted;
      }),
  );
}

function valueAt(reading: Reading, row: number, column: number): number | null {
  const read = reading.numberAt(row, column);
  return read.kind === 'value' ? read.value : null;
}

function sumOf(values: readonly (number | null)[]): number | undefined {
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? undefined
    : Number(known.reduce((sum, value) => sum + value, 0).toPrecision(15));
}
