import type { UnreadableTable } from '#domain/tools/unreadableTable.ts';
import type { Block } from './cell.ts';

/** A sheet of a file, or a text file, as cells that can be read as a table. */
export interface OpenedSheet {
  /** Empty for a text file. */
  readonly name: string;
  readonly block: Block;
  /** Rows that the file hides, from 0: they are read like all others. */
  readonly hiddenRows: readonly number[];
  /** How many areas of merged cells it has. */
  readonly merges: number;
  /** Cells whose formula the file holds no value for: "C8". */
  readonly unstored: readonly string[];
}

export type OpenedTable =
  | { readonly ok: true; readonly sheets: readonly OpenedSheet[] }
  | { readonly ok: false; readonly error: UnreadableTable };
