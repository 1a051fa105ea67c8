import type {
  StratificationInput,
  StratificationResult,
} from '#domain/tools/stratification/stratification.ts';
import { cellAmount, cellWords } from './gridRow.ts';
import type { GridRow, PastedColumns } from './gridRow.ts';

type Column = StratificationInput['columns'][number];

/** The table as rows of a grid: one cell a column of words, and the amount. */
export function gridOfTable(input: StratificationInput): readonly GridRow[] {
  return input.rows.map(({ words, amount }) => ({
    ...Object.fromEntries(input.columns.map((column, at) => [wordKey(column), words[at] ?? ''])),
    amount,
  }));
}

/** The table after its grid was edited. */
export function tableOfGrid(
  input: StratificationInput,
  rows: readonly GridRow[],
): StratificationInput {
  return {
    ...input,
    rows: rows.map((row) => ({
      words: input.columns.map((column) => cellWords(row[wordKey(column)])),
      amount: cellAmount(row['amount']),
    })),
  };
}

/** The table with other columns of words; words stay with their column, and the splits with theirs. */
export function withWordColumns(
  input: StratificationInput,
  columns: readonly Column[],
): StratificationInput {
  const from = columns.map(({ id }) => input.columns.findIndex((column) => column.id === id));
  const isKept = (wanted: string) => columns.some(({ id }) => id === wanted);
  return {
    ...input,
    columns: [...columns],
    rows: input.rows.map((row) => ({ ...row, words: from.map((at) => row.words[at] ?? '') })),
    by: isKept(input.by) ? input.by : (columns[0]?.id ?? ''),
    across: isKept(input.across) ? input.across : '',
  };
}

/** The table with the columns that a pasted block named or added. */
export function withPastedWords(
  input: StratificationInput,
  pasted: PastedColumns,
): StratificationInput {
  const renamed = input.columns.map((column) => ({
    ...column,
    name: pasted.names[wordKey(column)] ?? column.name,
  }));
  const added = pasted.added.map(({ name, label }) => ({
    id: name.slice(wordKey({ id: '' }).length),
    name: label,
  }));
  return withWordColumns(input, [...renamed, ...added]);
}

/** What was observed in each stratum, as rows of a grid; the strata come from the data. */
export function gridOfExposures(
  input: StratificationInput,
  result: StratificationResult,
): readonly GridRow[] {
  const known = new Map(input.exposures.map(({ stratum, n }) => [stratum.trim(), n]));
  return result.strata.map(({ name }) => ({ stratum: name, n: known.get(name) ?? null }));
}

/** What was observed after its grid was edited; of strata that are gone for now, what was typed is kept. */
export function withExposures(
  input: StratificationInput,
  rows: readonly GridRow[],
): StratificationInput {
  const edited = rows.map((row) => ({
    stratum: cellWords(row['stratum']),
    n: cellAmount(row['n']),
  }));
  const names = new Set(edited.map(({ stratum }) => stratum));
  const absent = input.exposures.filter(({ stratum }) => !names.has(stratum.trim()));
  return { ...input, exposures: [...edited.filter(({ n }) => n !== null), ...absent] };
}

/** Ids are free text, so they get a prefix of their own beside `amount`. */
export function wordKey({ id }: { readonly id: string }): string {
  return `word-${id}`;
}
