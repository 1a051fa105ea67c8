import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeFile } from '#persistence/risalahFile.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { loadExample } from '#app/loadExample.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goHome, openFile, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const UNNAMED = 'f'.repeat(64);
const SET_ASIDE = 'e'.repeat(64);

it('keeps of a file only the photographs that its record names, and sweeps what nothing names', async () => {
  const { risalah, photos } = await loadExample('puskesmas');
  const named = [...photosIn(risalah).keys()].toSorted();
  const bytes = new Map(photos.map(({ hash, base64 }) => [hash, Buffer.from(base64, 'base64')]));
  const extra = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
  const { page, context } = await visit(browser);
  await openFile(
    page,
    'lebih.risalah',
    encodeFile({ risalah, photos: new Map([...bytes, [contentHash(extra), extra]]) }),
  );
  await untilSaved(page);
  expect(await kept(page)).toEqual(named);

  await page.evaluate(putPhotos, { unnamed: UNNAMED, aside: SET_ASIDE });
  const second = await context.newPage();
  await second.goto(page.url().replace(/#.*/, ''));
  await second.getByRole('link', { name: /waktu tunggu/i }).waitFor();
  await second.waitForTimeout(500);
  // The first tab may yet name it: its undo lives in memory.
  expect(await kept(page)).toContain(UNNAMED);
  await second.close();

  await goHome(page);
  await expect.poll(() => kept(page)).toEqual([...named, SET_ASIDE].toSorted());
  await context.close();
});

/** Names of all photographs that the browser keeps. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('benang-merah');
        opening.onerror = () => reject(new Error('The database cannot be opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('photos').objectStore('photos').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(String).toSorted());
          };
        };
      }),
  );
}

/** Runs in the page: a photograph that nothing names, and one that only a copy set aside names. */
function putPhotos({ unnamed, aside }: Readonly<Record<'unnamed' | 'aside', string>>) {
  return new Promise<void>((resolve) => {
    const opening = indexedDB.open('benang-merah');
    opening.onsuccess = () => {
      const write = opening.result.transaction(['photos', 'quarantine'], 'readwrite');
      write.objectStore('photos').put(new Uint8Array([1]), unnamed);
      write.objectStore('photos').put(new Uint8Array([2]), aside);
      write.objectStore('quarantine').put({ text: `{"hash":"${aside}"}`, error: null }, 'rusak/9');
      write.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
