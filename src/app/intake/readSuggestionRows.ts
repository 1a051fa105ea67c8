import type { RowsAsked, SentRows } from '#intake/suggestions/readRows.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { readBeside } from './readBeside.ts';

/** Thousands of rows are read beside the page; `null` where that was given up. */
export async function readSuggestionRows(
  asked: RowsAsked,
  signal: AbortSignal,
): Promise<SentRows | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(asked));
  const read = await readBeside('rows', bytes, { createWorker: createIntakeWorker, signal });
  return read === 'cancelled' || read === 'slow' ? null : read.value;
}
