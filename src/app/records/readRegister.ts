import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import { MAX_BYTES } from '#persistence/kinds/recordZip.ts';
import type { RegisterOpening } from '#ui/services/registers.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { readBeside } from '#app/intake/readBeside.ts';

/** What a `.saran` file holds, read beside the page and wanted also where it was altered on its way. */
export async function readRegister(
  file: File,
  { wantsAltered }: Pick<RegisterOpening, 'wantsAltered'>,
): Promise<Read<OpenedRecord<Register>> | 'cancelled'> {
  if (file.size > MAX_BYTES) {
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_BYTES } };
  }
  // One that went away between choosing and reading it counts as damaged.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const { signal } = new AbortController();
  const reading = { signal, createWorker: createIntakeWorker };
  const read = await readBeside('register', new Uint8Array(buffer), reading);
  if (read === 'cancelled') return read;
  if (read === 'slow') return { ok: false, error: { kind: 'slow' } };
  if (read.ok && read.value.altered.record && !(await wantsAltered())) return 'cancelled';
  return read;
}
