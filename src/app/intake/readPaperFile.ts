import type { PaperRead } from '#domain/method/takenPaper.ts';
import { MAX_PAPER_BYTES } from '#persistence/paper/readPaper.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { readBeside } from './readBeside.ts';

export async function readPaperFile(
  file: File,
  signal: AbortSignal,
): Promise<PaperRead | 'cancelled'> {
  if (file.size > MAX_PAPER_BYTES) {
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_PAPER_BYTES } };
  }
  // One that went away between choosing and reading it counts as damaged.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const createWorker = createIntakeWorker;
  const read = await readBeside('paper', new Uint8Array(buffer), { createWorker, signal });
  return read === 'slow' ? { ok: false, error: { kind: 'slow' } } : read;
}
