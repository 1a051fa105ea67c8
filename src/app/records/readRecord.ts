import type { Read } from '#domain/risalah/unreadable.ts';
import { MAX_BYTES } from '#persistence/kinds/recordZip.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import type { IntakeReads } from '#app/intake/intakeWorker.ts';
import { readBeside } from '#app/intake/readBeside.ts';

/** Records beside the risalah that travel in a file of their own. */
type RecordName = 'register' | 'judge-sheets' | 'event';

interface Reading {
  /** Whether a file is wanted whose words and numbers may be others than were typed. */
  readonly wantsAltered: () => Promise<boolean>;
}

/** What the file of a record holds, read beside the page and wanted also where it was altered on its way. */
export function readRecord<Kind extends RecordName>(
  kind: Kind,
): (file: File, reading: Reading) => Promise<IntakeReads[Kind] | Refused | 'cancelled'> {
  return async (file, { wantsAltered }) => {
    if (file.size > MAX_BYTES) {
      return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_BYTES } };
    }
    // One that went away between choosing and reading it counts as damaged.
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
    const { signal } = new AbortController();
    const reading = { signal, createWorker: createIntakeWorker };
    const read = await readBeside(kind, new Uint8Array(buffer), reading);
    if (read === 'cancelled') return read;
    if (read === 'slow') return { ok: false, error: { kind: 'slow' } };
    if (read.ok && read.value.altered.record && !(await wantsAltered())) return 'cancelled';
    return read;
  };
}

type Refused = Extract<Read<never>, { readonly ok: false }>;
