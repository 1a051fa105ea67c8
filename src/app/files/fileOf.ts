import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import { givenOut, stateOf } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { readNotes } from './cardNotes.ts';
import { readLineage } from './lineages.ts';
import { toldOf } from './toldOf.ts';

export interface FileOfCard {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the copy in this browser stems from once the file is given out. */
  readonly copy: Lineage;
}

interface Given {
  readonly risalah: Risalah;
  /** Of facilitators; default none. */
  readonly notes?: FacilitatorNotes | null;
}

/**
 * A risalah with its photographs as a `.risalah` file. A copy that was handed in goes on saying what it lacks.
 */
export async function fileOf(
  storage: BrowserStorage,
  card: string,
  { risalah, notes = null }: Given,
): Promise<FileOfCard> {
  const photos = await photosFor(storage, photosIn(risalah).keys());
  const before = await readLineage(storage, risalah.id);
  const { leftOut } = await readNotes(storage, card);
  const { copy, file } = givenOut(before, stateOf(encode(risalah)));
  const told = await toldOf(storage, card);
  const given = { risalah, photos, lineage: file, leftOut, told };
  return { bytes: encodeFile({ ...given, ...(notes && { notes }) }), copy };
}

/** Photographs that this browser has: the answers are handed over even when it has lost its storage. */
export async function photosFor(
  storage: Pick<BrowserStorage, 'readPhoto'>,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const photos = new Map<string, Uint8Array>();
  for (const hash of hashes) {
    const bytes = await storage.readPhoto(hash).catch(() => null);
    if (bytes) photos.set(hash, bytes);
  }
  return photos;
}
