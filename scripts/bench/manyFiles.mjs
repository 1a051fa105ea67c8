import { Buffer } from 'node:buffer';
import { withPage } from './withPage.mjs';

/**
 * How long it takes until every file of a class that was opened at once is a card, and how long a press on the page waits
 * meanwhile.
 *
 * @param {string} folder the built app
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} files
 * @returns {Promise<{ all: number, longestWait: number }>} milliseconds
 */
export async function measureManyFiles(folder, files) {
  return withPage(folder, async (page) => {
    const picker = page.getByLabel('Berkas risalah');
    const given = files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    }));
    await page.evaluate(noteWaits);
    const start = await page.evaluate(() => globalThis.performance.now());
    await picker.setInputFiles(given);
    await page.getByText(`${files.length} dibuka.`).waitFor();
    const [end, longestWait] = await page.evaluate(() => [
      globalThis.performance.now(),
      Number(globalThis.document.documentElement.dataset['wait']),
    ]);
    return { all: (end ?? Number.NaN) - start, longestWait: longestWait ?? Number.NaN };
  });
}

/** Runs in the page: notes the longest time between two of its turns. */
export function noteWaits() {
  const { document, performance, setTimeout } = globalThis;
  let before = performance.now();
  let longest = 0;
  look();

  function look() {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    document.documentElement.dataset['wait'] = String(Math.round(longest));
    setTimeout(look);
  }
}
