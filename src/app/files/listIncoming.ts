import type { Read } from '#domain/risalah/unreadable.ts';
import { listShelf } from '#persistence/shelf/listShelf.ts';
import type { Incoming } from '#ui/services/care.ts';
import { piecesOf } from './piecesOf.ts';

/** What a file brings: the risalah that a shelf holds, each as a file of its own, or itself. Never rejects. */
export async function listIncoming(file: File): Promise<readonly Incoming[]> {
  const shelf = await listShelf(piecesOf(file));
  if (shelf?.ok !== true) {
    const read: Read<File> = shelf ?? { ok: true, value: file };
    return [
      { name: file.name, isOfShelf: false, deletedAt: null, read: () => Promise.resolve(read) },
    ];
  }
  return shelf.value.map(({ name, deletedAt, read }) => ({
    name,
    isOfShelf: true,
    deletedAt,
    read: async () => {
      const bytes = await read();
      return bytes.ok ? { ok: true, value: new File([new Uint8Array(bytes.value)], name) } : bytes;
    },
  }));
}
