import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '#scripts/parts/findChromium.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';

const RUNS = 7;

/**
 * How long it takes until the home page can be used, from a server on this computer and from the one file, each in a browser
 * that has never seen it.
 *
 * @param {string} folder the built app, with the one file in it
 * @returns {Promise<{ served: number, file: number }>} milliseconds, medians
 */
export async function measureHome(folder) {
  const { address, close } = await serveFolder(folder, 0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const addresses = {
    served: address,
    file: pathToFileURL(join(folder, 'benang-merah.html')).href,
  };
  try {
    /** @type {Record<keyof typeof addresses, number[]>} */
    const times = { served: [], file: [] };
    for (let run = 0; run < RUNS; run += 1) {
      // In turns: what else the computer does hits both alike.
      times.served.push(await usableAfter(browser, addresses.served));
      times.file.push(await usableAfter(browser, addresses.file));
    }
    return { served: median(times.served), file: median(times.file) };
  } finally {
    await browser.close();
    await close();
  }
}

/**
 * How long the same takes with the server gone, for whoever has been there once, beside that first visit.
 *
 * @param {string} folder the built app
 * @returns {Promise<{ online: number, offline: number }>} milliseconds, medians
 */
export async function measureOffline(folder) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    /** @type {{ online: number[], offline: number[] }} */
    const times = { online: [], offline: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const { address, close } = await serveFolder(folder, 0);
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      times.online.push(await usable(page, address));
      await page.evaluate(async () => {
        await globalThis.navigator.serviceWorker.ready;
      });
      await page.close();
      await close();
      times.offline.push(await usable(await context.newPage(), address));
      await context.close();
    }
    return { online: median(times.online), offline: median(times.offline) };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function usableAfter(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    return await usable(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function usable(page, address) {
  // The page notes itself when the button is there: the way to us takes longer than that.
  await page.addInitScript(noteButton);
  await page.goto(address);
  const noted = await page.waitForFunction(
    () => globalThis.document.documentElement.dataset['usable'],
  );
  return Number(await noted.jsonValue());
}

/** Runs in the page. */
function noteButton() {
  const { document, MutationObserver, requestAnimationFrame } = globalThis;
  const look = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Mulai risalah baru',
    );
    if (button === undefined) return;
    look.disconnect();
    requestAnimationFrame(() => {
      document.documentElement.dataset['usable'] = String(Math.round(performance.now()));
    });
  });
  look.observe(document, { childList: true, subtree: true });
}

/** @param {number[]} times */
function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
