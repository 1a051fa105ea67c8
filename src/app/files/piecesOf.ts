import type { Pieces } from '#persistence/shelf/listShelf.ts';

/** A file that somebody brings, read in pieces. */
export function piecesOf(file: Blob): Pieces {
  return {
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}
