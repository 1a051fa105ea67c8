import type { Page } from 'playwright-core';
import { TOOLBOX_ID } from '#app/toolboxId.ts';

/** A record as it stands on the browser's disk, as text, by default of the risalah that is open; empty for none. */
export function storedText(page: Page, id = idOf(page)): Promise<string> {
  return page.evaluate(
    (id) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('benang-merah');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const record = database.transaction('records').objectStore('records').get(id);
          record.onerror = () => reject(new Error('The record cannot be read.'));
          record.onsuccess = () => {
            database.close();
            resolve(String(record.result ?? ''));
          };
        };
      }),
    id,
  );
}

/** The id of the risalah that is open; tools by themselves have one of their own. */
export function idOf(page: Page): string {
  if (page.url().includes('#/alat/')) return TOOLBOX_ID;
  return /#\/r\/([^/]+)/.exec(page.url())?.[1] ?? '';
}
