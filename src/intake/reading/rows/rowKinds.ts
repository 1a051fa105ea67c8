import { isNumeric } from '#intake/cells/token.ts';
import { settledAs } from '#intake/reading/answers.ts';
import { textAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import {
  isInspectedName,
  isMeanName,
  isSerialName,
  isShareName,
  isSpreadName,
} from '#intake/reading/names.ts';
import type { RowDoubt, RowKind } from '#intake/reading/kinds.ts';
import type { Labels, RowKindsGiven, Sofar, SummaryRow, Trust } from './rowContext.ts';
import { settleSums } from './settleSums.ts';
import type { SumRow } from './settleSums.ts';
import { summaryRow } from './summaryRow.ts';
import { unnamedSubtotals } from './unnamedSubtotals.ts';
import { agree, isAgreeing, isLargest, newTally } from '#intake/reading/tally.ts';
import type { Disagreement, Span } from '#intake/reading/tally.ts';

export interface RowKinds {
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly told: readonly Disagreement[];
  /** Rows that could be of a kind or data, where nobody has said which. */
  readonly doubts: readonly { readonly at: number; readonly as: RowDoubt }[];
}

/** Tells rows of sums, means and shares from rows of data, by their names and by their arithmetic. */
export function rowKinds(given: RowKindsGiven): RowKinds {
  const trusting = { arePartsTrusted: true, trusted: 0 };
  const kinds = kindsOfRows(given, trusting);
  // "Jumlah loket kurang" once may be a kind; several that add up what stands above each are no chance.
  return trusting.trusted === 1
    ? kindsOfRows(given, { arePartsTrusted: false, trusted: 0 })
    : kinds;
}

function kindsOfRows(given: RowKindsGiven, trust: Trust): RowKinds {
  const { rows, said, addable, valueAt, words } = given;
  const kinds = new Map<number, RowKind>();
  const sums: SumRow[] = [];
  const doubts: RowKinds['doubts'][number][] = [];
  const told: Disagreement[] = [];
  const tally = newTally(addable);
  const data: number[] = [];
  const sofar = {
    trust,
    tally,
    data,
    since: 0,
    sinceAny: 0,
    tail: tailOf(given),
    labels: labelsOf(given),
  };
  for (const row of rows) {
    const found = said.get(row) ?? kindOf(given, row, sofar);
    const kind =
      typeof found === 'string' ? found : 'is' in found ? found.is : settledAs(found.as, words);
    if (typeof found !== 'string' && 'told' in found) told.push(...found.told);
    if (kind === null && typeof found !== 'string' && 'as' in found) {
      doubts.push({ at: row, as: found.as });
    }
    kinds.set(row, kind ?? 'data');
    if (kind === null || kind === 'data') {
      tally.add((column) => valueAt(row, column));
      data.push(row);
    } else if (kind === 'sum' || kind === 'subtotal') {
      sums.push({ row, spans: tally.spans(), before: tally.rows() });
      tally.part();
      [sofar.since, sofar.sinceAny] = [data.length, data.length];
    } else sofar.sinceAny = data.length;
  }
  if (tally.rows() === 0 && sums.length > 0 && addable.length > 1) {
    // "Jumlah" over several columns and nothing that it would add up: the only row of data.
    for (const { row } of sums) if (!said.has(row)) kinds.set(row, 'data');
    return { kinds, doubts, told: [] };
  }
  const [only, ...others] = sums;
  if (only !== undefined && others.length === 0 && only.row === rows.at(-1)) {
    const parts = unnamedSubtotals(given, data, only.row);
    for (const row of parts) kinds.set(row, 'subtotal');
    if (parts.length > 0) return { kinds, doubts, told };
  }
  told.push(...settleSums(given, { kinds, sums, tally }));
  return { kinds, doubts, told };
}

function kindOf(given: RowKindsGiven, row: number, sofar: Sofar): RowKind | SummaryRow {
  const { grid, addable, valueAt } = given;
  const name = given.nameOf(row);
  const named = given.sumNameOf(row);
  const holds = addable.some((column) => !Number.isNaN(valueAt(row, column)));
  if (named === 'exact' || named === 'sub') {
    if (!holds) return hasNumbers(grid, row) ? 'sum' : 'data';
    return named === 'exact' && isContradicted(given, row, sofar) ? { as: 'sum' } : 'sum';
  }
  if (given.isSummaryNamed(row) && hasNumbers(grid, row)) {
    const summary = summaryRow(given, row, sofar);
    if (summary !== null) return summary;
  }
  if (!holds) return addable.length > 0 && isGroupTitle(given, row) ? 'title' : 'data';
  const isLast = row === given.rows.at(-1);
  const isBare = name === '' && sofar.labels.isLabelled && !sofar.labels.of(row);
  if (!(isBare || isLast || named !== null)) return 'data';
  // How many were looked at is no sum, but "N" below all that it adds up.
  if (isInspectedName(name) && !(named === 'last' && isLast)) return 'data';
  const values = (column: number): number => valueAt(row, column);
  const agreed = Math.max(...sofar.tally.spans().map((span) => isAgreeing(span, addable, values)));
  if (agreed === 0) {
    // A last row that is larger than all above may be a sum that somebody added up wrongly.
    const mayBeWrong = isLast && (named === 'first' || isBare);
    return mayBeWrong && isLargest(sofar.tally, addable, values) ? { as: 'sum' } : 'data';
  }
  if (isBare || (named === 'last' && isLast && isInspectedName(name))) return 'sum';
  if (named === 'first' && agreed > 1 && sofar.trust.arePartsTrusted) {
    sofar.trust.trusted += 1;
    return 'sum';
  }
  // The last of several sums, and the sum of all: "Total A + B".
  const [all, ...parts] = sofar.tally.spans();
  const isWhole = all !== undefined && isAgreeing(all, addable, values) > 0;
  if (named === 'first' && isLast && isWhole && parts.length > 1) return 'sum';
  if (named !== null) return { as: 'sum' };
  const isTelling = agreed > 1 ? sofar.tally.rows() > 1 : sofar.tally.rows() > 3;
  return isLast && isTelling && name !== '' ? { as: 'sum' } : 'data';
}

/** Whether a row called a sum, with data below it, adds up nothing in any column: "Total" may be a kind of damage. */
function isContradicted(given: RowKindsGiven, row: number, { tally, tail }: Sofar): boolean {
  const { rows, addable, valueAt, sumNameOf } = given;
  const isOnTop = tally.rows() === 0;
  if (rows.length < 2 || (row >= tail && !isOnTop)) return false;
  const below = rows.filter((other) => other > row && sumNameOf(other) === null);
  const under: Span = {
    rows: below.length,
    sum: (column) =>
      below.reduce((sum, other) => {
        const value = valueAt(other, column);
        return Number.isNaN(value) ? sum : sum + value;
      }, 0),
  };
  if (isOnTop && below.length === 0) return false;
  const spans = isOnTop ? [under] : [...tally.spans(), under];
  return addable.every((column) => {
    const value = valueAt(row, column);
    return Number.isNaN(value) || !spans.some(({ sum }) => agree(value, sum(column)));
  });
}

function labelsOf({ grid, rows, addable, nameOf }: RowKindsGiven): Labels {
  const numbers = new Set(addable);
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => !numbers.has(column),
  );
  const of = (row: number): boolean => columns.some((column) => textAt(grid, row, column) !== '');
  // Where all rows have names, nobody asks.
  const areNamed = rows.every((row) => nameOf(row) !== '');
  return { isLabelled: areNamed || rows.filter(of).length * 2 > rows.length, of };
}

/** The first row of a last stretch in which every name is that of a summary. */
function tailOf({ nameOf, sumNameOf, rows }: RowKindsGiven): number {
  const isSummary = (row: number): boolean => {
    const name = nameOf(row);
    return sumNameOf(row) !== null || isMeanName(name) || isSpreadName(name) || isShareName(name);
  };
  const last = rows.findLastIndex((row) => !isSummary(row));
  return rows[last + 1] ?? Infinity;
}

/** "A. Pelayanan": a row of words that heads those below it. */
function isGroupTitle({ grid, facts }: RowKindsGiven, row: number): boolean {
  const texts = (grid.texts[row] ?? []).filter((text) => text !== '');
  const [first = '', second = ''] = texts;
  return texts.length === 1
    ? /^(?:[A-Z]|[IVX]+)[.)] ?\S/.test(first)
    : texts.length === 2 &&
        facts.some(({ at, name }) => isSerialName(name) && textAt(grid, row, at) === first) &&
        /^(?:[A-Z]|[IVX]+)[.)]?$/.test(first) &&
        second !== '';
}

function hasNumbers(grid: Grid, row: number): boolean {
  return grid.tokens[row]?.some((token) => isNumeric(token)) === true;
}
