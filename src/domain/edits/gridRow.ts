import type { Amount, Measured } from '#domain/tools/atoms.ts';
import { isShare } from '#domain/tools/atoms.ts';
import { formatShare } from '#language/share/formatShare.ts';

/** One cell's content by column name: words for a text column, an amount or a share for a number column. */
export type GridRow = Readonly<Record<string, string | Measured>>;

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

/** What a cell of plain numbers says; words and counts that stand in it are an amount that nobody could read. */
export function cellAmount(cell: Cell): Amount {
  return plainAmount(cellMeasured(cell));
}

/** An answer where only a number is asked: counts are kept as typed. */
export function plainAmount(answer: Measured): Amount {
  return isShare(answer) ? { typed: formatShare(answer) } : answer;
}

/** What a cell says that takes a number or the two counts of a share. */
export function cellMeasured(cell: Cell): Measured {
  return typeof cell === 'string' ? { typed: cell } : (cell ?? null);
}
