import type { OpenedTable } from '#intake/cells/openedTable.ts';
import { MOST_TABLE_BYTES } from '#sheets/limits.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { readBeside } from './readBeside.ts';

export async function openTableFile(
  file: File,
  signal: AbortSignal,
): Promise<OpenedTable | 'cancelled'> {
  if (file.size > MOST_TABLE_BYTES) return { ok: false, error: 'too-large' };
  // One that went away between choosing and reading it cannot be read.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: 'foreign' };
  const bytes = new Uint8Array(buffer);
  const read = await readBeside('table', bytes, { createWorker: createIntakeWorker, signal });
  return read === 'slow' ? { ok: false, error: 'slow' } : read;
}
