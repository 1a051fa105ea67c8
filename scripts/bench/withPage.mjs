import { chromium } from 'playwright-core';
import { findChromium } from '#scripts/parts/findChromium.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';

/**
 * Opens the built app in a browser of its own, as large as an old laptop's, lets `work` measure it, and closes all.
 *
 * @template Result
 * @param {string} folder the built app
 * @param {(page: import('playwright-core').Page, client: import('playwright-core').CDPSession) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withPage(folder, work) {
  const { address, close } = await serveFolder(folder, 0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(address);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await browser.close();
    await close();
  }
}
