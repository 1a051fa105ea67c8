import type { OpenedTable } from '#intake/cells/openedTable.ts';

/** What takes data from files that people bring. */
export interface Intake {
  /** Opens the sheets of an Excel file, or a text file of rows, beside the page, within limits of size and time. */
  readonly openTable: (file: File, signal: AbortSignal) => Promise<OpenedTable | 'cancelled'>;
}
