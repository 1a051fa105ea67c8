import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage, StoredRecord } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { contentHashesIn } from '#persistence/photos/contentNames.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import { packText, unpackText } from '#persistence/past/packedText.ts';
import type { DeletedRecord } from '#persistence/past/pastStorage.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { changeNotes, readNotes } from '#app/files/cardNotes.ts';
import { cardOf } from '#app/session/cardOf.ts';
import { newId } from '#app/newId.ts';
import { holderOf } from './keepVersion.ts';

/**
 * Moves a risalah, its undo and its photographs to those that were deleted; `full` where there is no room for it there, and
 * then it stays.
 */
export async function moveToTrash(
  storage: BrowserStorage,
  id: string,
  now: number,
): Promise<'moved' | 'full'> {
  const record = await storage.readRecord(id);
  if (record === null) return 'moved';
  const deleted = await deletedOf(storage, record, { id, deletedAt: now });
  try {
    await storage.holdPhotos(trashHolder(id), deleted.photos);
    await storage.past.addDeleted(deleted);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return 'full';
  }
  await storage.deleteRecord(id, deleted.photos);
  return 'moved';
}

/** Removes a risalah of the shelf at once, with its versions and the photographs that only it refers to. */
export async function removeForGood(storage: BrowserStorage, id: string): Promise<void> {
  const record = await storage.readRecord(id);
  if (record === null) return;
  await forget(storage, await deletedOf(storage, record, { id, deletedAt: 0 }));
}

/** Puts a deleted risalah back on the shelf and returns its card; `null` where it is no longer there. */
export async function bringBack(
  storage: BrowserStorage,
  id: string,
  now: number,
): Promise<string | null> {
  const deleted = (await storage.past.listDeleted()).find(({ card }) => card.id === id);
  if (deleted === undefined) return null;
  const text = unpackText(deleted.text);
  if (text === null) return null;
  const history = unpackText(deleted.history) ?? '';
  const isTaken = (await storage.listCards()).some((card) => card.id === id);
  const own = isTaken ? newId() : id;
  const savedAt = Math.max(now, deleted.card.savedAt + 1);
  await storage.saveRecord({ ...deleted.card, id: own, savedAt }, { text, history }, 'any');
  if (own !== id) {
    const notes = await readNotes(storage, id);
    await changeNotes(storage, own, () => notes);
  }
  await takeFromTrash(storage, id);
  return own;
}

/** Removes a deleted risalah for good. */
export async function emptyTrash(storage: BrowserStorage, ids: readonly string[]): Promise<void> {
  for (const deleted of await storage.past.listDeleted()) {
    const { id } = deleted.card;
    if (!ids.includes(id)) continue;
    const isTaken = (await storage.listCards()).some((card) => card.id === id);
    // Another risalah has its place on the shelf: what is that one's stays.
    await (isTaken ? takeFromTrash(storage, id) : forget(storage, deleted));
  }
}

/** Takes one out of those that were deleted, and leaves what else is its card's. */
export async function takeFromTrash(storage: BrowserStorage, id: string): Promise<void> {
  await storage.past.removeDeleted(id);
  await storage.holdPhotos(trashHolder(id), []);
}

async function forget(storage: BrowserStorage, { card, photos }: DeletedRecord): Promise<void> {
  const versions = await storage.past.listVersions(card.id);
  await storage.holdPhotos(trashHolder(card.id), []);
  await storage.holdPhotos(holderOf(card.id), []);
  await storage.deleteRecord(card.id, [
    ...new Set([...photos, ...versions.flatMap((version) => version.photos)]),
  ]);
  await storage.past.removeDeleted(card.id);
  await storage.past.deleteVersions(card.id);
  await storage.past.deleteNotes(card.id);
  if (card.risalah === undefined) return;
  const others = [
    ...(await storage.listCards()),
    ...(await storage.past.listDeleted()).map((deleted) => deleted.card),
  ];
  if (others.some(({ risalah }) => risalah === card.risalah)) return;
  await storage.saveLineage(card.risalah, '').catch(() => undefined);
}

/** One that cannot be read, of a newer edition, is kept as it is: its photographs are known by their names alone. */
async function deletedOf(
  storage: BrowserStorage,
  { text, history, savedAt }: StoredRecord,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: number },
): Promise<DeletedRecord> {
  const read = decode(text);
  const { past, future } = decodeHistory(history);
  const states = [...(read.ok ? [read.value] : []), ...past, ...future];
  const photos = new Set([
    ...states.flatMap((state) => [...photosIn(state).keys()]),
    ...contentHashesIn(text),
  ]);
  const stored = (await storage.listCards()).find((card) => card.id === id);
  const known = { id, savedAt, bytes: text.length };
  const card = read.ok
    ? cardOf(read.value, known)
    : (stored ?? { ...known, title: '', team: '', step: '', mark: '' });
  return {
    card,
    deletedAt,
    text: packText(text),
    history: packText(history),
    photos: [...photos],
  };
}

/** Under what name a deleted risalah holds its photographs. */
export function trashHolder(id: string): string {
  return `deleted/${id}`;
}
