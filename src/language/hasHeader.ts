import { readIn } from './readNumber.ts';

/** How a block lands on columns: which of them take numbers, and what the others are called. */
export interface Landing {
  readonly isNumber: readonly boolean[];
  readonly labels: readonly string[];
}

/** What a first column is usually called, where its title tells more than the numbers below it. */
const usualTitles = /^(no\.?|nomor|jenis|kategori|nama|uraian|keterangan|kelompok|hari|tanggal)$/i;

/**
 * Whether the first row of a block names its columns.
 *
 * It does where it has words over numbers and no number itself; or where numbers name the columns, such as days of a
 * month, and the column of words has its own title over them.
 */
export function hasHeader(
  block: readonly (readonly string[])[],
  { isNumber, labels }: Landing,
): boolean {
  const [first = [], ...rest] = block;
  if (rest.length === 0) return false;
  const isTitled = first.some(
    (cell, at) =>
      isNumber[at] === false &&
      (usualTitles.test(cell.trim()) ||
        cell.trim().toLowerCase() === labels[at]?.trim().toLowerCase()),
  );
  if (isTitled) return true;
  const numeric = first.flatMap((cell, at) => (isNumber[at] ? [{ cell: cell.trim(), at }] : []));
  if (numeric.some(({ cell }) => isReadable(cell))) return false;
  return numeric.some(
    ({ cell, at }) => cell !== '' && rest.some((cells) => isReadable(cells[at] ?? '')),
  );
}

function isReadable(cell: string): boolean {
  return readIn(cell, 'indonesian') !== null || readIn(cell, 'american') !== null;
}
