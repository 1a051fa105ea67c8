import { slowly } from './slowly.mjs';
import { typeDigits } from './typeHere.mjs';
import { withPage } from './withPage.mjs';

const ROWS = 3000;
const COLUMNS = 6;
const WHEELS = 12;

/**
 * The longest tasks of a check sheet of 3,000 kinds: typing a count in it and scrolling through it, four times slower.
 *
 * @param {string} folder the built app
 * @param {number} enough milliseconds within which nothing is measured again
 * @returns {Promise<{ typing: import('./slowly.mjs').Longest, scrolling: import('./slowly.mjs').Longest }>}
 */
export function measureSheet(folder, enough) {
  return withPage(folder, async (page, client) => {
    await page.goto(`${page.url().split('#')[0]}#/alat/check-sheet`);
    const grid = page.getByRole('grid').first();
    await pasteKinds(page, grid);
    // Within the first rows, and past what the paste has set off.
    await page.waitForTimeout(4000);
    await grid.getByRole('gridcell').nth(1).click();
    const typing = await slowly(page, client, {
      enough,
      act: () => typeDigits(page),
    });
    await grid.hover();
    const scrolling = await slowly(page, client, {
      enough,
      act: async () => {
        for (let turn = 0; turn < WHEELS; turn += 1) {
          await page.mouse.wheel(0, 400);
          await page.waitForTimeout(50);
        }
      },
    });
    return { typing, scrolling };
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} grid
 */
async function pasteKinds(page, grid) {
  const lines = Array.from({ length: ROWS }, (_, row) =>
    [`Jenis ${row + 1}`, ...Array.from({ length: COLUMNS }, (_, at) => (row * 7 + at) % 11)].join(
      '\t',
    ),
  );
  await page.evaluate((text) => globalThis.navigator.clipboard.writeText(text), lines.join('\n'));
  await grid.getByRole('gridcell').first().click();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByText('Jenis 1', { exact: true }).first().waitFor();
  await page.locator('main [role="img"]').first().waitFor();
}
