import type { WithCard } from '#app/files/meetCopy.ts';
import { openSession } from '#app/session/openSession.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';

/** Opens the cards of a browser for writing, as nobody else has them. */
export function withCardOf(storage: BrowserStorage): WithCard {
  return async (card, act) => {
    const opened = await openSession(card, {
      storage,
      now: () => performance.now() + 10,
      onSaved: () => undefined,
      createWorker: () => Promise.reject(new Error('No worker in tests.')),
    });
    if (!opened?.ok) return 'unreadable';
    try {
      return await act({ session: opened.value, mayWrite: () => true });
    } finally {
      await opened.value.close();
    }
  };
}
