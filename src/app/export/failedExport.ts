import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { ExportFailure, ExportOutcome } from '#ui/services/press.ts';
import { isUnloaded } from '#words/failures.ts';

/** How an export ended that threw. */
export function failedExport(error: unknown): ExportOutcome {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', cause: causeOf(error, message), message };
}

function causeOf(error: unknown, message: string): ExportFailure {
  if (isUnloaded(error)) return 'unloaded';
  return isStorageFull(error) || /allocation|out of memory|quota/i.test(message)
    ? 'full'
    : 'unknown';
}
