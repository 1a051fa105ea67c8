import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { readMePage } from './readMePage.mjs';

/** What a picture shows: a small laptop, so that its letters can still be read on paper. */
const SCREEN = { width: 1100, height: 620 };

/**
 * The page that is read before anything else: what to open, how to go on, where the work lives. Its pictures are of this
 * very edition.
 *
 * @param {string} oneFile path of the app as one file
 * @param {string} executablePath of a Chromium
 * @param {string} version
 */
export async function readMeFirst(oneFile, executablePath, version) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      viewport: SCREEN,
      deviceScaleFactor: 1.5,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(oneFile).href);
    await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
    const home = await pictureOf(page);

    await page.getByRole('button', { name: 'Pelajari contoh' }).click();
    await page
      .getByRole('button', { name: /^Puskesmas/ })
      .first()
      .click();
    await page
      .getByRole('navigation', { name: 'Langkah', exact: true })
      .getByRole('link', { name: /^(\d+ )?Tema dan sasaran/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Tema dan sasaran' }).waitFor();
    const question = await pictureOf(page);

    await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
    await page.getByRole('button', { name: 'Buat dokumen Word' }).waitFor();
    const exporting = await pictureOf(page);
    return readMePage({ home, question, exporting }, version);
  } finally {
    await browser.close();
  }
}

/** @param {import('playwright-core').Page} page @returns {Promise<string>} as an address that holds it */
async function pictureOf(page) {
  await page.waitForFunction(() => !/Memuat/u.test(globalThis.document.body.innerText));
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined));
  const bytes = await page.screenshot({ type: 'png', animations: 'disabled' });
  return `data:image/png;base64,${bytes.toString('base64')}`;
}
