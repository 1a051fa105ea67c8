import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Past } from '#ui/services/past.ts';

/** What stood before. All that reads and writes it is loaded when first called. */
export function createPast(storage: BrowserStorage): Past {
  const { past } = storage;
  return {
    listVersions: async (card) => (await past.listVersions(card)).toReversed(),
    readVersion: async (card, at) => (await import('./readVersion.ts')).readVersion(past, card, at),
    listDeleted: async () => (await import('./deletedCards.ts')).listDeleted(storage),
    deleteForGood: async (ids) => (await import('./deletedCards.ts')).deleteForGood(storage, ids),
    bringRecordBack: async (id) =>
      (await import('#app/records/recordTrash.ts')).bringRecordBack(storage, id, Date.now()),
  };
}
