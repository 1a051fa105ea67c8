import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { RecordCard, RecordStorage } from '#persistence/kinds/recordStorage.ts';
import { holderOf } from '#app/versions/keepVersion.ts';
import { DELETED, deletedRecords, isDeleted, kindOf } from './deletedRecords.ts';
import { photoHolder } from './storedRecord.ts';

/** Whether a record that is deleted can be brought back for some days. */
export type Removal = 'for-now' | 'for-good';

export interface Removing {
  readonly how: Removal;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Takes a record from the shelf; whoever has it open in another tab can no longer write it. `busy`: somebody just did;
 * `full`: there is no room to note it down, and it stays.
 */
export async function takeFromShelf(
  storage: BrowserStorage,
  id: string,
  { how, now }: Removing,
): Promise<'deleted' | 'busy' | 'full'> {
  const records = await storage.openRecords();
  const card = (await records.listCards()).find((one) => one.id === id);
  if (card === undefined || isDeleted(card)) return 'deleted';
  if (how === 'for-good') {
    await forgetRecord(storage, card);
    return 'deleted';
  }
  try {
    const moved = await renamed(records, card, { kind: DELETED + card.kind, now });
    return moved === 'saved' ? 'deleted' : 'busy';
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return 'full';
  }
}

/** Puts a record that was deleted elsewhere among those that were deleted here, since `deletedAt`. */
export async function putInTrash(
  records: RecordStorage,
  id: string,
  deletedAt: number,
): Promise<void> {
  const card = (await records.listCards()).find((one) => one.id === id);
  if (card === undefined) return;
  const deleted = { ...card, kind: DELETED + card.kind, savedAt: deletedAt };
  await records.save(deleted, { put: new Map(), gone: [] }, [card.savedAt]);
}

/** Puts a deleted record back where it was; `false` where it is no longer there. */
export async function bringRecordBack(
  storage: Pick<BrowserStorage, 'openRecords'>,
  id: string,
  now: number,
): Promise<boolean> {
  const records = await storage.openRecords();
  const card = (await records.listCards()).find((one) => one.id === id && isDeleted(one));
  if (card === undefined) return false;
  return (await renamed(records, card, { kind: kindOf(card), now })) === 'saved';
}

/** Removes deleted records for good. */
export async function emptyRecordTrash(
  storage: BrowserStorage,
  ids: readonly string[],
): Promise<void> {
  for (const card of await deletedRecords(storage)) {
    if (ids.includes(card.id)) await forgetRecord(storage, card);
  }
}

/** Removes a record for good, with its versions; photographs that nothing else names are swept. */
async function forgetRecord(storage: BrowserStorage, card: RecordCard): Promise<void> {
  const { id, record } = card;
  const records = await storage.openRecords();
  await records.remove(id);
  await storage.holdPhotos(photoHolder(id), []);
  await storage.holdPhotos(holderOf(id), []);
  await storage.past.deleteVersions(id);
  await (await storage.openRecords()).events.deleteEvent(placeOfFiles(kindOf(card), id));
  const others = (await records.listCards()).filter((one) => one.id !== id);
  if (others.some((one) => one.record === record)) return;
  await storage.saveLineage(record, '').catch(() => undefined);
}

/** Where the files of teams stand that are kept beside a record: those of judges apart from all events. */
export function placeOfFiles(kind: string, id: string): string {
  // Its name is written out: all that an event is made of would come along to the home page's list.
  return kind === 'event' ? id : `${kind}/${id}`;
}

function renamed(
  records: RecordStorage,
  card: RecordCard,
  { kind, now }: { readonly kind: string; readonly now: number },
): Promise<'saved' | 'overtaken'> {
  const savedAt = Math.max(now, card.savedAt + 1);
  return records.save({ ...card, kind, savedAt }, { put: new Map(), gone: [] }, [card.savedAt]);
}
