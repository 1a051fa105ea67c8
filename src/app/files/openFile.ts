import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { photoUsesIn, photosIn } from '#persistence/photosIn.ts';
import { MAX_BYTES } from '#persistence/risalahFile.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { MissingPhoto, OpenedOutcome, OpeningAsked } from '#ui/services/shelf.ts';
import { readBeside } from '#app/intake/readBeside.ts';
import { reducePhoto } from '#app/photos/photoIntake.ts';
import { reduceLarge } from '#app/photos/reduceLarge.ts';
import { keepLineage } from './lineages.ts';
import { storeAs } from './storeRisalah.ts';

interface Opening extends OpeningAsked {
  readonly storage: BrowserStorage;
  readonly createWorker: () => Promise<Worker>;
  /** Of the card that the risalah is kept under. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Keeps what a `.risalah` or Word file holds as a new card. A photograph that this browser has is not missing; one that
 * the record does not name is not kept, and would be found by nobody.
 */
export async function openFile(file: File, opening: Opening): Promise<OpenedOutcome | 'cancelled'> {
  const { storage, id, now, wantsAltered } = opening;
  const read = await readFile(file, opening);
  if (read === 'cancelled') return read;
  if (!read.ok) return read;
  const { source, leftOut, altered } = read.value;
  if (altered.record && !(await wantsAltered())) return 'cancelled';
  const { photos, risalah: brought } = await reduceLarge(read.value, reducePhoto);
  // It keeps its id from browser to browser; where it is here already, a second card is another risalah.
  const risalah = (await isTaken(brought.id, storage)) ? { ...brought, id } : brought;
  const named = photosIn(risalah);
  try {
    for (const [hash, bytes] of photos) if (named.has(hash)) await storage.addPhoto(hash, bytes);
    await storeAs(storage, id, { risalah, savedAt: now });
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    // What came in before the room was full would be in nobody's way to delete.
    await storage.deleteRecord(id, [...photos.keys()]).catch(() => undefined);
    return { ok: false, error: 'full' };
  }
  const { risalah: written, lineage } = read.value;
  const [hash] = lineage?.states ?? [];
  if (lineage !== undefined && hash !== undefined) {
    const kept = { hash, text: encode(written) };
    await keepLineage(storage, risalah.id, { ...lineage, kept });
  }
  const lost = await lostPhotos(risalah, storage);
  return {
    ok: true,
    value: {
      id,
      source,
      leftOut,
      isAltered: altered.record,
      missing: placesOf(
        risalah,
        lost.filter((hash) => !altered.photos.has(hash)),
      ),
      damaged: placesOf(
        risalah,
        lost.filter((hash) => altered.photos.has(hash)),
      ),
    },
  };
}

async function readFile(
  file: File,
  { createWorker, signal }: Opening,
): Promise<Read<OpenedFile> | 'cancelled'> {
  if (file.size > MAX_BYTES) {
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: MAX_BYTES } };
  }
  // One that went away between choosing and reading it counts as damaged.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const read = await readBeside('risalah', new Uint8Array(buffer), { createWorker, signal });
  return read === 'slow' ? { ok: false, error: { kind: 'slow' } } : read;
}

/** Whether an id is none, or that of a risalah that is kept here. */
async function isTaken(id: string, storage: BrowserStorage): Promise<boolean> {
  const cards = await storage.listCards();
  return id === '' || cards.some((card) => (card.risalah ?? card.id) === id);
}

/** Hashes of the photographs of a risalah that this browser does not have. */
async function lostPhotos(risalah: Risalah, storage: BrowserStorage): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const hash of photosIn(risalah).keys()) {
    if ((await storage.readPhoto(hash)) === null) lost.push(hash);
  }
  return lost;
}

function placesOf(risalah: Risalah, lost: readonly string[]): readonly MissingPhoto[] {
  const hashes = new Set(lost);
  return sectionIds.flatMap((section) =>
    photoUsesIn(risalah[section])
      .filter(({ hash }) => hashes.has(hash))
      .map(({ caption }) => ({ section, caption })),
  );
}
