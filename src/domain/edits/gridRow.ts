import type { Amount } from '#domain/tools/atoms.ts';

/** One cell's content by column name: words for a text column, an amount for a number column. */
export type GridRow = Readonly<Record<string, string | Amount>>;

/** What a pasted block says about the columns themselves. */
export interface PastedColumns {
  /** New labels of renamable columns, by column name. */
  readonly names: Readonly<Record<string, string>>;
  /** Columns that the block needed beyond the last one. */
  readonly added: readonly { readonly name: string; readonly label: string }[];
}

type Cell = GridRow[string] | undefined;

/** What a cell of words says; empty for one that holds no words. */
export function cellWords(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** What a cell of numbers says; words that stand in it are an amount that nobody could read. */
export function cellAmount(cell: Cell): Amount {
  return typeof cell === 'string' ? { typed: cell } : (cell ?? null);
}
