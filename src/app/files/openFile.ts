import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { photoUsesIn, photosIn } from '#persistence/photosIn.ts';
import { MAX_BYTES, decodeFile } from '#persistence/risalahFile.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { MissingPhoto, OpenedOutcome } from '#ui/services/shelf.ts';
import { reducePhoto } from '#app/photos/photoIntake.ts';
import { reduceLarge } from '#app/photos/reduceLarge.ts';
import { storeRisalah } from './storeRisalah.ts';

interface Keeping {
  readonly storage: BrowserStorage;
  /** Of the card that the risalah is kept under. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Keeps what a `.risalah` or Word file holds as a new card. A photograph that this browser has is not missing. */
export async function openFile(file: File, keeping: Keeping): Promise<OpenedOutcome> {
  const { storage, id, now } = keeping;
  const read = await readFile(file);
  if (!read.ok) return read;
  const { source } = read.value;
  const { photos, risalah: brought } = await reduceLarge(read.value, reducePhoto);
  const risalah = { ...brought, id };
  try {
    // A file may bring along what its record does not name, and nobody could ever take out again.
    const named = photosIn(risalah);
    for (const [hash, bytes] of photos) {
      if (named.has(hash)) await storage.addPhoto(hash, bytes);
    }
    await storeRisalah(storage, risalah, now);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    // What came in before the room was full would be in nobody's way to delete.
    await storage.deleteRecord(id, [...photos.keys()]).catch(() => undefined);
    return { ok: false, error: 'full' };
  }
  return { ok: true, value: { id, source, missing: await missingPhotos(risalah, storage) } };
}

async function readFile(file: File): Promise<Read<OpenedFile>> {
  if (file.size > MAX_BYTES) {
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_BYTES } };
  }
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file went away between choosing and reading it.
    return { ok: false, error: { kind: 'damaged' } };
  }
}

async function missingPhotos(
  risalah: Risalah,
  storage: BrowserStorage,
): Promise<readonly MissingPhoto[]> {
  const lost = new Set<string>();
  for (const hash of photosIn(risalah).keys()) {
    if ((await storage.readPhoto(hash)) === null) lost.add(hash);
  }
  return sectionIds.flatMap((section) =>
    photoUsesIn(risalah[section])
      .filter(({ hash }) => lost.has(hash))
      .map(({ caption }) => ({ section, caption })),
  );
}
