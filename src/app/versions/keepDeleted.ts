import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { Unreadable } from '#domain/risalah/unreadable.ts';
import { isGone } from '#domain/risalah/versions/trash.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode, encode } from '#persistence/codec.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { packText, unpackText } from '#persistence/past/packedText.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import type { KeepingDeleted, KeptDeleted, RefusedFile } from '#ui/services/shelf.ts';
import { changeNotes } from '#app/files/cardNotes.ts';
import { keepPhotosOf } from '#app/files/meetCopy.ts';
import type { Opening } from '#app/files/openFile.ts';
import { readCopy } from '#app/files/readCopy.ts';
import type { FileWorkers } from '#app/files/readCopy.ts';
import { cardOf } from '#app/session/cardOf.ts';
import { takeFromTrash, trashHolder } from './trash.ts';

interface Keeping extends KeepingDeleted, FileWorkers {
  readonly storage: BrowserStorage;
  /** Of the card that it is kept under. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What keeps a facilitator's notes that come in the file. */
  readonly loadNotes?: Opening['loadNotes'];
}

/**
 * Keeps what a file brings among what was deleted here, for the rest of its thirty days. What says the same as a card, or as
 * one that was deleted here, is here already.
 */
export async function keepDeleted(
  file: File,
  keeping: Keeping,
): Promise<KeptDeleted | RefusedFile | 'cancelled'> {
  const read = await readCopy(file, keeping);
  if (read === 'cancelled') return read;
  if (!read.ok) return (await asRecord(read.error, file, keeping)) ?? read;
  if (await isHere(read.value.risalah, keeping.storage)) return { ok: true, value: 'same' };
  try {
    await keep(read.value, keeping);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    await takeFromTrash(keeping.storage, keeping.id).catch(() => undefined);
    return { ok: false, error: 'full' };
  }
  const { notes } = read.value;
  if (notes !== undefined) {
    const { takeNotes } = await import('#app/files/openFile.ts');
    await takeNotes(notes, keeping.loadNotes);
  }
  return { ok: true, value: 'kept' };
}

/** A record beside the risalah goes among those of its kind; `null` for all else. */
async function asRecord(
  error: Unreadable,
  file: File,
  keeping: Keeping,
): Promise<KeptDeleted | RefusedFile | 'cancelled' | null> {
  if (error.kind !== 'other-record') return null;
  const { keepDeletedRecord } = await import('#app/records/keepDeletedRecord.ts');
  return keepDeletedRecord(error.record, file, keeping);
}

async function keep(brought: OpenedFile, { storage, id, now, deletedAt }: Keeping): Promise<void> {
  const { risalah, leftOut } = brought;
  const photos = [...photosIn(risalah).keys()];
  const text = encode(risalah);
  await storage.holdPhotos(trashHolder(id), photos);
  await keepPhotosOf(brought, storage);
  await storage.past.addDeleted({
    card: cardOf(risalah, { id, savedAt: now, bytes: text.length }),
    // One whose days are over would go at once.
    deletedAt: isGone(deletedAt, now) ? now : deletedAt,
    text: packText(text),
    history: packText(''),
    photos,
  });
  if (leftOut !== null) await changeNotes(storage, id, () => ({ leftOut }));
}

async function isHere(
  risalah: Risalah,
  { listCards, readRecord, past }: BrowserStorage,
): Promise<boolean> {
  const cards = (await listCards()).filter((card) => (card.risalah ?? card.id) === risalah.id);
  for (const { id } of cards) {
    if (saysSame((await readRecord(id))?.text ?? null, risalah)) return true;
  }
  const deleted = (await past.listDeleted()).filter(({ card }) => card.risalah === risalah.id);
  return deleted.some(({ text }) => saysSame(unpackText(text), risalah));
}

function saysSame(text: string | null, risalah: Risalah): boolean {
  const read = text === null ? null : decode(text);
  return read?.ok === true && sameAnswers(read.value, risalah);
}
