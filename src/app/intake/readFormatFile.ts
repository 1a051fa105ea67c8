import type { FormatRead } from '#domain/method/formatRead.ts';
import { MAX_FORMAT_BYTES } from '#persistence/formatFile.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { readBeside } from './readBeside.ts';

export async function readFormatFile(
  file: File,
  signal: AbortSignal,
): Promise<FormatRead | 'cancelled'> {
  // Of a larger file only its beginning says what it is instead.
  const part = file.slice(0, MAX_FORMAT_BYTES + 1);
  // One that went away between choosing and reading it counts as damaged.
  const buffer = await part.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const createWorker = createIntakeWorker;
  const read = await readBeside('format', new Uint8Array(buffer), { createWorker, signal });
  return read === 'slow' ? { ok: false, error: { kind: 'slow' } } : read;
}
