import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { openBrowserStorage } from '#persistence/browserStorage.ts';
import type { Keeping } from '#ui/services/edition.ts';
import { isFromNewerEdition } from '#words/failures.ts';

interface Opened {
  readonly storage: BrowserStorage;
  readonly keeping: Keeping;
}

/**
 * What this browser keeps. Where it refuses to keep anything, or keeps what a newer edition has brought into another shape,
 * the work goes from file to file: it is kept in memory, and the browser asks before a tab is closed that holds any.
 */
export async function openStorage(): Promise<Opened> {
  try {
    return { storage: await openBrowserStorage('benang-merah'), keeping: 'browser' };
  } catch (error) {
    const { memoryStorage } = await import('#persistence/memoryStorage.ts');
    const storage = memoryStorage();
    window.addEventListener('beforeunload', (event) => {
      if (storage.cards.size > 0) event.preventDefault();
    });
    return { storage, keeping: isFromNewerEdition(error) ? 'tab-newer' : 'tab-refused' };
  }
}
