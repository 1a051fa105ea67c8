import type { Read } from '#domain/risalah/unreadable.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { MAX_BYTES } from '#persistence/kinds/recordZip.ts';
import { listShelf } from '#persistence/shelf/listShelf.ts';
import type { OpeningAsked } from '#ui/services/shelf.ts';
import type { Workers } from '#app/intake/keepingWorkers.ts';
import { readBeside } from '#app/intake/readBeside.ts';
import { piecesOf } from './piecesOf.ts';
import { reducePhoto } from '#app/photos/photoIntake.ts';
import { reduceLarge } from '#app/photos/reduceLarge.ts';

export type ReadingCopy = Pick<OpeningAsked, 'signal' | 'wantsAltered'> & FileWorkers;

/** Many files come at once, and each takes less time than the making of its worker. */
export type FileWorkers = Pick<Workers, 'createWorker'> & Partial<Pick<Workers, 'keepWorker'>>;

/** What a `.risalah` or Word file holds, read beside the page and wanted also where it was altered on its way. */
export async function readCopy(
  file: File,
  reading: ReadingCopy,
): Promise<Read<OpenedFile> | 'cancelled'> {
  const read = await readFile(file, reading);
  if (read === 'cancelled' || !read.ok) return read;
  if (read.value.altered.record && !(await reading.wantsAltered())) return 'cancelled';
  return { ok: true, value: { ...read.value, ...(await reduceLarge(read.value, reducePhoto)) } };
}

async function readFile(
  file: File,
  { signal, createWorker, keepWorker }: ReadingCopy,
): Promise<Read<OpenedFile> | 'cancelled'> {
  if (file.size > MAX_BYTES) {
    if ((await listShelf(piecesOf(file))) !== null) return { ok: false, error: { kind: 'shelf' } };
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_BYTES } };
  }
  // One that went away between choosing and reading it counts as damaged.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const read = await readBeside('risalah', new Uint8Array(buffer), {
    ...{ signal, createWorker },
    ...(keepWorker && { keepWorker }),
  });
  return read === 'slow' ? { ok: false, error: { kind: 'slow' } } : read;
}
