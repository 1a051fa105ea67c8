import { goneAt, isGone } from '#domain/risalah/versions/trash.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Past } from '#ui/services/past.ts';

/** What stood before. What reads and writes whole risalah is loaded when first called. */
export function createPast(storage: BrowserStorage): Past {
  const { past } = storage;
  return {
    listVersions: async (card) => (await past.listVersions(card)).toReversed(),
    readVersion: async (card, at) => {
      const { putTogether } = await import('#persistence/past/versionParts.ts');
      const version = (await past.listVersions(card)).find((one) => one.at === at);
      if (version === undefined) return null;
      const names = version.parts.map(([, name]) => name);
      return putTogether(version, await past.readParts(card, names));
    },
    listDeleted: async () => {
      const deleted = await past.listDeleted();
      return deleted
        .toSorted((one, other) => other.deletedAt - one.deletedAt)
        .map(({ card: { id, title, team, bytes }, deletedAt }) => ({
          ...{ id, title, team, bytes, deletedAt },
          goneAt: goneAt(deletedAt),
        }));
    },
    deleteForGood: async (ids) => {
      const { emptyTrash } = await import('./trash.ts');
      await emptyTrash(storage, ids);
    },
  };
}

/** Removes for good what was deleted long ago. */
export async function sweepTrash(storage: BrowserStorage, now: number): Promise<void> {
  const deleted = await storage.past.listDeleted();
  const gone = deleted.filter((one) => isGone(one.deletedAt, now)).map(({ card }) => card.id);
  if (gone.length === 0) return;
  const { emptyTrash } = await import('./trash.ts');
  await emptyTrash(storage, gone);
}
