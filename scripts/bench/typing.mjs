import { chromium } from 'playwright-core';
import { findChromium } from '#scripts/parts/findChromium.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';
import { longestTasks } from './longestTasks.mjs';
import { startTrace } from './trace.mjs';

const SLOW_DOWN = 4;

/** Milliseconds: longer than the pauses after which the app commits, saves and composes its preview. */
const AFTERMATH = 1100;

/**
 * @typedef {object} FieldTime
 * @property {string} page as its address names it
 * @property {string} field
 * @property {number} longest milliseconds of the longest task that typing caused
 */

/**
 * Types into one field of every kind in every section of the worked example, on a machine four times slower, and
 * watches for long tasks until all that follows the typing has been done.
 *
 * @param {string} folder the built app
 * @returns {Promise<FieldTime[]>} the slowest first
 */
export async function measureTyping(folder) {
  const { address, close } = await serveFolder(folder, 0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    await page.getByRole('button', { name: 'Pelajari contoh' }).click();
    await page.getByRole('button', { name: /^Puskesmas/ }).click();
    const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
    await rail.waitFor();
    const client = await page.context().newCDPSession(page);
    const times = [];
    for (const knot of await rail.getByRole('listitem').getByRole('button').all()) {
      await knot.click();
      await page.waitForTimeout(1500);
      const fields = await page.evaluate(markFields);
      await page.waitForTimeout(1000);
      const stopTrace = await startTrace(client);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
      for (const { mark, isCell } of fields) await typeInto(page, { mark, isCell });
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const longest = longestTasks(await stopTrace());
      const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
      for (const { mark, field } of fields) {
        times.push({ page: id, field, longest: longest.get(mark) ?? 0 });
      }
    }
    return times.sort((a, b) => b.longest - a.longest);
  } finally {
    await browser.close();
    await close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {{ mark: string, isCell: boolean }} field
 */
async function typeInto(page, { mark, isCell }) {
  const field = page.locator(`[data-bench="${mark}"]`);
  // What focusing costs is not typing.
  if (isCell) await field.click();
  else await field.focus();
  await page.waitForTimeout(300);
  await page.evaluate((name) => void performance.mark(name), `typing ${mark}`);
  if (!isCell) await page.keyboard.press('End');
  await page.keyboard.type(isCell ? '12' : 'ab', { delay: 60 });
  if (isCell) await page.keyboard.press('Enter');
  await page.waitForTimeout(AFTERMATH);
  await page.evaluate(() => void performance.mark('typing over'));
}

/** Opens every fold and marks one field of each kind in each section; runs in the page. */
function markFields() {
  for (const fold of globalThis.document.querySelectorAll('main details')) fold.open = true;
  const kinds = new Map();
  const candidates = globalThis.document.querySelectorAll(
    'main textarea, main input[type="text"], main input:not([type]), main [role="gridcell"][aria-colindex="2"]',
  );
  for (const element of candidates) {
    if (element.readOnly || element.disabled || !element.checkVisibility()) continue;
    const section = element.closest('section[id]')?.id.replace('bagian-', '') ?? '';
    const isCell = element.role === 'gridcell' || element.getAttribute('role') === 'gridcell';
    const shape = isCell ? 'cell' : `${element.tagName} ${element.inputMode}`;
    const isRow = /\d|^[a-z]+-/.test(element.name ?? '');
    const kind = `${section} ${shape} ${isRow} ${isCell ? element.closest('[role="grid"]').ariaLabel : ''}`;
    if (kinds.has(kind)) continue;
    const mark = String(kinds.size);
    element.dataset.bench = mark;
    const name = isCell ? element.closest('[role="grid"]').ariaLabel : element.name;
    kinds.set(kind, { mark, isCell, field: `${section}, ${name}` });
  }
  return [...kinds.values()];
}
