import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { ShelfCare } from '#ui/services/care.ts';
import type { Notes } from '#ui/services/notes.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { keepingWorkers } from '#app/intake/keepingWorkers.ts';

/** Whoever has just come to the shelf is about to press something, in milliseconds. */
const SETTLED = 1000;

/** What keeps the shelf as a whole. All of it is loaded when first called. */
export function createCare(
  storage: BrowserStorage,
  { listRisalah }: Pick<Shelf, 'listRisalah'>,
  loadNotes: () => Promise<Pick<Notes, 'readNotes'>>,
): ShelfCare {
  const readers = keepingWorkers(createIntakeWorker);
  return {
    saveAll: async (saving) => {
      const { saveAll } = await import('./saveAll.ts');
      return saveAll({
        ...saving,
        storage,
        loadNotes,
        cards: await listRisalah(),
        now: new Date(),
      });
    },
    saveCard: async (card) => {
      const { saveCard } = await import('./saveCard.ts');
      return saveCard(storage, card);
    },
    listIncoming: async (file) => {
      const { listIncoming } = await import('#app/files/listIncoming.ts');
      return listIncoming(file);
    },
    readRisk: async () => {
      const { readRisk } = await import('./readRisk.ts');
      return readRisk(storage, await storage.listCards());
    },
    countRemarks: (cards, onCounted) => {
      const own = new AbortController();
      const timer = setTimeout(() => {
        void import('./countRemarks.ts')
          .then(({ countRemarks }) =>
            countRemarks(cards, {
              ...{ ...readers, storage, onCounted, signal: own.signal },
              edition: `${import.meta.env.VITE_VERSION} ${import.meta.env.VITE_BUILT_ON}`,
            }),
          )
          // A part that did not arrive is no matter: the cards say less.
          .catch(() => undefined);
      }, SETTLED);
      return () => {
        clearTimeout(timer);
        own.abort();
      };
    },
  };
}
