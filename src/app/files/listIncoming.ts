import { listShelf } from '#persistence/shelf/listShelf.ts';
import type { Incoming } from '#ui/services/care.ts';
import { piecesOf } from './piecesOf.ts';

/** What a file brings: the risalah that a shelf holds, each as a file of its own, or itself. Never rejects. */
export async function listIncoming(file: File): Promise<readonly Incoming[]> {
  const shelf = await listShelf(piecesOf(file));
  if (shelf === null)
    return [
      { name: file.name, deletedAt: null, read: () => Promise.resolve({ ok: true, value: file }) },
    ];
  if (!shelf.ok) return [{ name: file.name, deletedAt: null, read: () => Promise.resolve(shelf) }];
  return shelf.value.map(({ name, deletedAt, read }) => ({
    name,
    deletedAt,
    read: async () => {
      const bytes = await read();
      return bytes.ok ? { ok: true, value: new File([new Uint8Array(bytes.value)], name) } : bytes;
    },
  }));
}
