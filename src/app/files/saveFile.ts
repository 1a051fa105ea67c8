import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import { givenOut, stateOf } from '#persistence/lineage.ts';
import { photosIn } from '#persistence/photosIn.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { handOver } from '#browser/handOver.ts';
import { fileNameFor } from '#words/files.ts';
import { keepLineage, readLineage } from './lineages.ts';

/**
 * Hands a risalah with its photographs to the user as a `.risalah` file: a state that this copy and the file's will both
 * remember.
 */
export async function saveFile(storage: BrowserStorage, risalah: Risalah): Promise<void> {
  const photos = new Map<string, Uint8Array>();
  for (const hash of photosIn(risalah).keys()) {
    // The answers are handed over even when the browser has lost its storage.
    const bytes = await storage.readPhoto(hash).catch(() => null);
    if (bytes) photos.set(hash, bytes);
  }
  const before = await readLineage(storage, risalah.id);
  const given = givenOut(before, stateOf(encode(risalah)));
  const file = new Blob([encodeFile({ risalah, photos, lineage: given.file })], {
    type: 'application/zip',
  });
  handOver(fileNameFor(reportTitle(risalah), 'risalah'), file);
  await keepLineage(storage, risalah.id, given.copy);
}
