import { slowly } from './slowly.mjs';
import { withPage } from './withPage.mjs';

/** Milliseconds within which the pages beside the questions are laid out. */
const LAYOUT = 60_000;

/**
 * @typedef {object} FieldTime
 * @property {string} page as its address names it
 * @property {string} field
 * @property {number} longest milliseconds of the longest task that typing caused
 */

/**
 * Types into one field of every kind in every section of the worked example, with its pages laid out beside it, on a
 * computer four times slower, and watches for long tasks until all that follows the typing has been done.
 *
 * @param {string} folder the built app
 * @param {number} enough milliseconds within which a field is not typed into again
 * @returns {Promise<FieldTime[]>} the slowest first
 */
export function measureTyping(folder, enough) {
  return withPage(folder, async (page, client) => {
    await page.getByRole('button', { name: 'Pelajari contoh' }).click();
    await page.getByRole('button', { name: /^Puskesmas/ }).click();
    const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
    await rail.waitFor();
    await page.getByText(/halaman seluruhnya/).waitFor({ timeout: LAYOUT });
    const times = [];
    for (const knot of await rail.getByRole('listitem').getByRole('button').all()) {
      await knot.click();
      await page.waitForTimeout(1500);
      const fields = await page.evaluate(markFields);
      await page.waitForTimeout(1000);
      const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
      for (const { mark, isCell, field } of fields) {
        const place = page.locator(`[data-bench="${mark}"]`);
        // What focusing costs is not typing.
        if (isCell) await place.click();
        else await place.focus();
        await page.waitForTimeout(300);
        const longest = await slowly(page, client, { enough, act: () => typeHere(page, isCell) });
        times.push({ page: id, field, longest });
      }
    }
    return times.sort((a, b) => b.longest - a.longest);
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {boolean} isCell
 */
async function typeHere(page, isCell) {
  if (!isCell) await page.keyboard.press('End');
  await page.keyboard.type(isCell ? '12' : 'ab', { delay: 60 });
  if (isCell) await page.keyboard.press('Enter');
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
