import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import type { Disagreement } from '#intake/reading/tally.ts';

/** What units are called that are not as they should be. */
export const countNames = [
  'cacat',
  'unit cacat',
  'jumlah cacat',
  'rusak',
  'salah',
  'kesalahan',
  'jumlah salah',
  'jumlah kesalahan',
  'tidak sesuai',
  'ketidaksesuaian',
  'defect',
  'defects',
  'defective',
  'gagal',
  'ditolak',
  'reject',
  'terlambat',
  'keliru',
  'pembilang',
];
/** What the units are called among which they were counted. */
export const sizeNames = [
  'diperiksa',
  'jumlah diperiksa',
  'dilayani',
  'jumlah dilayani',
  'sampel',
  'jumlah sampel',
  'ukuran sampel',
  'n',
  'banyak unit',
  'produksi',
  'jumlah produksi',
  'inspected',
  'sample size',
  'dipinjam',
  'diproses',
  'dikerjakan',
  'seluruhnya',
  'keseluruhan',
  'populasi',
  'penyebut',
];

/** Two columns of counts of which the first is a part of the second, row by row. */
export interface SharePair {
  readonly count: ReadColumn;
  readonly of: ReadColumn;
}

export interface SharePairs {
  readonly pairs: readonly SharePair[];
  /** Columns that hold the shares themselves, worked out by hand: they are told and not drawn. */
  readonly percents: readonly ReadColumn[];
  /** Those of them that are not what the counts make. */
  readonly told: readonly Disagreement[];
}

export const NO_PAIRS: SharePairs = { pairs: [], percents: [], told: [] };

/**
 * The columns of a table that are counts and what they are out of: "Jumlah salah" beside "Jumlah diperiksa", or any two
 * whose percentage stands beside them. None where a count is more than what it is out of.
 */
export function sharePairs(reading: Reading, numbers: readonly ReadColumn[]): SharePairs {
  const amounts = numbers.filter(({ kind }) => kind === 'amount');
  const percents = numbers.filter(({ kind }) => kind === 'percent');
  const proven = provenPairs(reading, amounts, percents);
  const pairs = proven.length > 0 ? proven : namedPairs(amounts);
  const used = new Set(pairs.flatMap(({ count, of }) => [count, of]));
  if (pairs.length === 0 || amounts.some((column) => !used.has(column))) return NO_PAIRS;
  if (!pairs.every((pair) => isPart(reading, pair))) return NO_PAIRS;
  const told: Disagreement[] = [];
  for (const percent of percents) {
    const missed = pairs
      .map((pair) => missedIn(reading, percent, pair))
      .find((found) => found !== null);
    if (missed === undefined) return NO_PAIRS;
    for (const each of missed) {
      const of = reading.rows[each.row]?.name ?? '';
      told.push({ ...each, sum: percent.name, of, column: percent.at, is: 'share' });
    }
  }
  return { pairs, percents, told };
}

/** Columns of counts with what somebody says they are out of: one for all, or one for each in turn. */
export function pairsSaid(
  counts: readonly ReadColumn[],
  wholes: readonly ReadColumn[],
): SharePairs {
  const [first] = wholes;
  const pairs = counts
    .filter((column) => !wholes.includes(column))
    .flatMap((count, at) => {
      const of = wholes[at] ?? first;
      return of === undefined ? [] : [{ count, of }];
    });
  return { pairs, percents: [], told: [] };
}

function provenPairs(
  reading: Reading,
  amounts: readonly ReadColumn[],
  percents: readonly ReadColumn[],
): readonly SharePair[] {
  return percents.flatMap((percent) => {
    const found = amounts.flatMap((count) =>
      amounts.filter((of) => of !== count).map((of): SharePair => ({ count, of })),
    );
    return found.find((pair) => missedIn(reading, percent, pair) !== null) ?? [];
  });
}

/** As many names of counts as of what they are out of, in turn; or several counts out of one. */
function namedPairs(amounts: readonly ReadColumn[]): readonly SharePair[] {
  const sizes = amounts.filter(({ name }) => isCalled(name, sizeNames));
  const others = amounts.filter((column) => !sizes.includes(column));
  const counts = others.filter(({ name }) => isCalled(name, countNames));
  const [size] = sizes;
  if (size === undefined) return [];
  if (sizes.length === 1 && others.length === 1)
    return others.map((count) => ({ count, of: size }));
  if (counts.length !== others.length) return [];
  if (sizes.length === 1) return counts.map((count) => ({ count, of: size }));
  if (sizes.length !== counts.length) return [];
  return counts.map((count, at) => ({ count, of: sizes[at] ?? size }));
}

function isCalled(text: string, names: readonly string[]): boolean {
  const key = ` ${nameKey(text)} `;
  return names.some((name) => key.includes(` ${name} `));
}

/** Whether no row counts more than what it is out of, and some row has both. */
function isPart(reading: Reading, pair: SharePair): boolean {
  const rows = reading.data.map((row) => rowOf(reading, row, pair));
  return (
    rows.some((row) => row !== null) && rows.every((row) => row === null || row.count <= row.of)
  );
}

/** A share that is not what its two counts make. */
interface MissedShare {
  readonly row: number;
  readonly written: number;
  readonly added: number;
}

/**
 * Where a column does not hold 100 × count ÷ all, as roundly as it is written; `null` where it does not do so in at least
 * two rows and two thirds of those that have the three.
 */
function missedIn(
  reading: Reading,
  percent: ReadColumn,
  pair: SharePair,
): readonly MissedShare[] | null {
  let compared = 0;
  const missed = reading.data.flatMap((row): readonly MissedShare[] => {
    const [counts, told] = [rowOf(reading, row, pair), reading.numberAt(row, percent.at)];
    if (counts === null || counts.of === 0 || told.kind !== 'value') return [];
    compared += 1;
    const own = (100 * counts.count) / counts.of;
    // Some write 0,15 for 15 percent.
    const isOwn = [own, own / 100].some(
      (each) => Math.abs(each - told.value) <= roundingOf(told.value),
    );
    return isOwn ? [] : [{ row, written: told.value, added: Number(own.toFixed(1)) }];
  });
  const agreed = compared - missed.length;
  return agreed > 1 && agreed * 3 >= compared * 2 ? missed : null;
}

/** Half of the last digit of a number, and the dust of halves. */
function roundingOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5001 / 10 ** decimals;
}

function rowOf(
  reading: Reading,
  row: number,
  { count, of }: SharePair,
): { readonly count: number; readonly of: number } | null {
  const [part, whole] = [reading.numberAt(row, count.at), reading.numberAt(row, of.at)];
  return part.kind === 'value' && whole.kind === 'value'
    ? { count: part.value, of: whole.value }
    : null;
}
