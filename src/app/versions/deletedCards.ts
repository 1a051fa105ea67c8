import { goneAt, isGone } from '#domain/risalah/versions/trash.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { DeletedCard } from '#ui/services/past.ts';
import { deletedRecords, kindOf } from '#app/records/deletedRecords.ts';

/** All that was deleted and can be brought back, the last one first. */
export async function listDeleted(storage: BrowserStorage): Promise<readonly DeletedCard[]> {
  const [risalah, records] = await Promise.all([
    storage.past.listDeleted(),
    deletedRecords(storage),
  ]);
  const cards = [
    ...risalah.map(({ card: { id, title, team, bytes }, deletedAt }) => ({
      ...{ kind: 'risalah', id, title, team, bytes, deletedAt },
      goneAt: goneAt(deletedAt),
    })),
    ...records.map((card) => ({
      ...{ kind: kindOf(card), id: card.id, title: card.title, team: card.about, bytes: null },
      ...{ deletedAt: card.savedAt, goneAt: goneAt(card.savedAt) },
    })),
  ];
  return cards.toSorted((one, other) => other.deletedAt - one.deletedAt);
}

/** Removes these for good, whatever they are. */
export async function deleteForGood(
  storage: BrowserStorage,
  ids: readonly string[],
): Promise<void> {
  const [{ emptyTrash }, { emptyRecordTrash }] = await Promise.all([
    import('./trash.ts'),
    import('#app/records/recordTrash.ts'),
  ]);
  await emptyTrash(storage, ids);
  await emptyRecordTrash(storage, ids);
}

/** Removes for good what was deleted long ago. */
export async function sweepTrash(storage: BrowserStorage, now: number): Promise<void> {
  const cards = await listDeleted(storage);
  const gone = cards.filter(({ deletedAt }) => isGone(deletedAt, now)).map(({ id }) => id);
  if (gone.length > 0) await deleteForGood(storage, gone);
}
