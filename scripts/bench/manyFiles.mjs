import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  return withPage(folder, (page) =>
    measureArrival(page, {
      picker: page.getByLabel('Berkas risalah'),
      files,
      told: `${files.length} dibuka.`,
    }),
  );
}

/**
 * How long it takes from choosing files until the page tells that they are there, and how long a press waits meanwhile.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} arrival
 * @param {import('playwright-core').Locator} arrival.picker
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} arrival.files
 * @param {string} arrival.told what the page says once all have come
 * @returns {Promise<{ all: number, longestWait: number }>} milliseconds
 */
export async function measureArrival(page, { picker, files, told }) {
  // From a folder, as people have them: bytes that are handed over are unpacked in the page, which takes a second of its own.
  const given = await mkdtemp(join(tmpdir(), 'berkas-'));
  try {
    const paths = files.map(({ name }) => join(given, name));
    await Promise.all(files.map(({ name, bytes }) => writeFile(join(given, name), bytes)));
    await page.evaluate(noteWaits);
    const start = await page.evaluate(() => globalThis.performance.now());
    await picker.setInputFiles(paths);
    await page.getByText(told).waitFor();
    const [end, longestWait] = await page.evaluate(() => [
      globalThis.performance.now(),
      Number(globalThis.document.documentElement.dataset['wait']),
    ]);
    return { all: (end ?? Number.NaN) - start, longestWait: longestWait ?? Number.NaN };
  } finally {
    await rm(given, { recursive: true });
  }
}

/** Runs in the page: notes the longest time between two of its turns. */
function noteWaits() {
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
