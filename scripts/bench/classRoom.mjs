import { Buffer } from 'node:buffer';
import { noteWaits } from './manyFiles.mjs';
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
    const given = files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    }));
    await picker.waitFor({ state: 'attached' });
    await page.evaluate(noteWaits);
    const start = await page.evaluate(() => globalThis.performance.now());
    await picker.setInputFiles(given);
    await page.getByText(`${files.length} tim baru.`).waitFor();
    const [end, longestWait] = await page.evaluate(() => [
      globalThis.performance.now(),
      Number(globalThis.document.documentElement.dataset['wait']),
    ]);
    return { all: (end ?? Number.NaN) - start, longestWait: longestWait ?? Number.NaN };
  });
}
