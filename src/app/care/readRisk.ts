import { workAtRisk } from '#domain/risalah/atRisk.ts';
import type { AtRisk, StorageRoom } from '#domain/risalah/atRisk.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';

/** What of the work on the shelf could be lost; a copy of an example is nobody's work. Never rejects. */
export async function readRisk(
  { past }: Pick<BrowserStorage, 'past'>,
  cards: readonly RisalahCard[],
): Promise<AtRisk | null> {
  try {
    const notes = await past.listNotes();
    const works = cards
      .filter(({ mark }) => mark === '')
      .map(({ id, savedAt }) => ({
        ...{ id, savedAt },
        unfiledSince: notes.get(id)?.unfiledSince ?? null,
      }));
    return workAtRisk(works, await storageRoom());
  } catch {
    return null;
  }
}

/** Over plain http a browser says nothing of its store, and promises nothing. */
async function storageRoom(): Promise<StorageRoom> {
  if (!('storage' in navigator)) return { isPersistent: false, taken: null };
  const [isPersistent, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  const isTold = usage !== undefined && quota !== undefined;
  return { isPersistent, taken: isTold ? { used: usage, most: quota } : null };
}
