import { Buffer } from 'node:buffer';
import { slowly } from './slowly.mjs';
import { typeWords } from './typeHere.mjs';
import { withPage } from './withPage.mjs';

const RUNS = 5;

/**
 * A register of two thousand suggestions: until its list stands after its address was opened, the median; and the longest
 * task of typing in one of its sheets, four times slower.
 *
 * @param {string} folder the built app
 * @param {{ file: Uint8Array, enough: number }} what `enough`: milliseconds within which nothing is measured again
 * @returns {Promise<{ open: number, typing: import('./slowly.mjs').Longest }>}
 */
export function measureRegister(folder, { file, enough }) {
  return withPage(folder, async (page, client) => {
    const home = page.url().split('#')[0] ?? '';
    await page.goto(`${home}#/saran`);
    await page.getByLabel('Berkas saran').setInputFiles({
      name: 'besar.saran',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    });
    const list = page.locator('main table tbody tr');
    await list.first().waitFor({ timeout: 60_000 });
    // What else the app loads, and the first version that is kept, are no part of it.
    await page.waitForTimeout(5000);
    const hash = new URL(page.url()).hash;
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${home}#/saran`);
      await page.getByRole('heading', { level: 1, name: 'Untuk pimpinan dan panitia' }).waitFor();
      await page.waitForTimeout(1000);
      times.push(await page.evaluate(openAt, hash));
      await page.waitForTimeout(3000);
    }
    await list.first().getByRole('link').click();
    const box = page.getByLabel('Kondisi sebelum');
    await box.focus();
    await page.waitForTimeout(3000);
    const typing = await slowly(page, client, { enough, act: () => typeWords(page) });
    const open = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
    return { open, typing };
  });
}

/**
 * Runs in the page: milliseconds from the address to the first row on the screen.
 *
 * @param {string} hash
 * @returns {Promise<number>}
 */
function openAt(hash) {
  const { document, location, performance, requestAnimationFrame } = globalThis;
  const start = performance.now();
  return new Promise((resolve) => {
    look();
    location.hash = hash;

    function look() {
      const isThere = document.querySelector('main table tbody tr') !== null;
      if (isThere) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    }
  });
}
