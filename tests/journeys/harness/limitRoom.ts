import type { Page } from 'playwright-core';

/** The room that the browser gives the app. */
export interface Room {
  readonly fillUp: () => Promise<void>;
  readonly makeRoom: () => Promise<void>;
}

/** More than a small risalah takes, in bytes. */
const LITTLE = 1_000_000;

/**
 * Gives the app little room, which can be filled up and emptied. To be called before it stores anything: Chromium
 * remembers for a while how much room there was.
 */
export async function limitRoom(page: Page): Promise<Room> {
  const control = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LITTLE });
  return {
    fillUp: () => page.evaluate(fill),
    makeRoom: async () => {
      await control.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Runs in the page: puts in smaller and smaller pieces until not even the smallest finds room. */
function fill(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('isi');
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore('isi', { autoIncrement: true });
    opening.onerror = () => reject(new Error('There is no room for the filling'));
    opening.onsuccess = () => {
      function put(size: number): void {
        const write = opening.result.transaction('isi', 'readwrite');
        write.objectStore('isi').put(crypto.getRandomValues(new Uint8Array(size)));
        write.oncomplete = () => put(size);
        write.onabort = () => {
          if (size > 200) {
            put(Math.ceil(size / 4));
            return;
          }
          opening.result.close();
          resolve();
        };
      }
      put(60_000);
    };
  });
}
