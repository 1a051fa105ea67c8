import type { TableRead } from '#domain/tools/tableRead.ts';

/** What takes data from files that people bring. */
export interface Intake {
  /** Reads the rows of an Excel or text file beside the page, within limits of size and time. */
  readonly readTable: (file: File, signal: AbortSignal) => Promise<TableRead | 'cancelled'>;
}
