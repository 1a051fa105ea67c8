import type { OpenedTable } from '#intake/cells/openedTable.ts';
import type { RowsAsked, SentRows } from '#intake/suggestions/readRows.ts';

/** What takes data from files that people bring. */
export interface Intake {
  /** Opens the sheets of an Excel file, or a text file of rows, beside the page, within limits of size and time. */
  readonly openTable: (file: File, signal: AbortSignal) => Promise<OpenedTable | 'cancelled'>;
  /** Reads thousands of suggestions beside the page; `null` where that was given up. */
  readonly readRows: (asked: RowsAsked, signal: AbortSignal) => Promise<SentRows | null>;
}
