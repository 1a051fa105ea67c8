import { measureArrival } from './manyFiles.mjs';
import { withPage } from './withPage.mjs';

/**
 * How long it takes until every file of a class is a row of its table, all but its pages, and how long a press on the page
 * waits meanwhile.
 *
 * @param {string} folder the built app
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} files
 * @returns {Promise<{ all: number, longestWait: number }>} milliseconds
 */
export async function measureClassRoom(folder, files) {
  return withPage(folder, async (page) => {
    await page.goto(`${page.url().replace(/#.*$/u, '')}#/kegiatan`);
    await page.getByRole('button', { name: 'Buat kegiatan baru' }).click();
    const picker = page.getByLabel('Berkas tim', { exact: true });
    await picker.waitFor({ state: 'attached' });
    return measureArrival(page, { picker, files, told: `${files.length} tim baru.` });
  });
}
