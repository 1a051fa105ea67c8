import { handOver } from '#browser/handOver.ts';
import type { WrittenSheet } from '#ui/services/events.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import type { Workers } from '#app/intake/keepingWorkers.ts';
import { readBeside } from '#app/intake/readBeside.ts';

interface Writing extends Workers {
  readonly fileName: string;
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes a workbook where the library of sheets is at hand, and hands it over. */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
  { fileName, createWorker, keepWorker }: Writing,
): Promise<ExportOutcome> {
  const asked = new TextEncoder().encode(JSON.stringify(sheets));
  const { signal } = new AbortController();
  const made = await readBeside('workbook', asked, { createWorker, keepWorker, signal });
  if (made === 'cancelled' || made === 'slow') throw new Error('The workbook took too long');
  const file = new Blob([made.bytes], { type: EXCEL });
  const give = (): void => handOver(fileName, file);
  give();
  return { kind: 'done', fileName, pages: null, bytes: file.size, handOverAgain: give };
}
