import { slowly } from './slowly.mjs';
import { typeDigits, typeNumber, typeWords } from './typeHere.mjs';
import { withPage } from './withPage.mjs';

/** Milliseconds within which the pages beside the questions are laid out. */
const LAYOUT = 60_000;

/**
 * @typedef {object} FieldTime
 * @property {string} page as its address names it
 * @property {string} field
 * @property {import('./slowly.mjs').Longest} longest task that typing caused
 */

/** @typedef {'words' | 'number' | 'cell'} Kind */

const acts = { words: typeWords, number: typeNumber, cell: typeDigits };

/**
 * @typedef {object} Typing
 * @property {(page: import('playwright-core').Page) => Promise<void>} open a risalah from the home page
 * @property {number} enough milliseconds within which a field is not typed into again
 * @property {'every' | 'first'} fields one of every kind in every section, or the first of each kind on every page
 */

/**
 * Types sixty letters into fields of words, numbers into fields of numbers and sixty digits into the cells of grids,
 * with the pages of the risalah laid out beside them, on a computer four times slower, and watches for long tasks until
 * all that follows the typing has been done.
 *
 * @param {string} folder the built app
 * @param {Typing} what
 * @returns {Promise<FieldTime[]>} the slowest first
 */
export function measureTyping(folder, { open, enough, fields: wanted }) {
  return withPage(folder, async (page, client) => {
    await open(page);
    const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
    await rail.waitFor();
    await page.getByRole('tab', { name: 'Pratinjau' }).click();
    await page.getByText(/halaman seluruhnya/).waitFor({ timeout: LAYOUT });
    const times = [];
    for (const knot of await rail.getByRole('listitem').getByRole('link').all()) {
      await knot.click();
      await page.waitForTimeout(1500);
      const fields = await page.evaluate(markFields, wanted);
      await page.waitForTimeout(1000);
      const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
      for (const { mark, kind, field } of fields) {
        const place = page.locator(`[data-bench="${mark}"]`);
        // What focusing costs is not typing.
        if (kind === 'cell') await place.click();
        else await place.focus();
        await page.waitForTimeout(300);
        const longest = await slowly(page, client, { enough, act: () => acts[kind](page) });
        times.push({ page: id, field, longest });
      }
    }
    return times.sort((a, b) => b.longest.least - a.longest.least);
  });
}

/** @param {import('playwright-core').Page} page */
export async function openExample(page) {
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
}

/**
 * Opens every fold and marks fields to be typed into; runs in the page.
 *
 * @param {'every' | 'first'} wanted
 * @returns {{ mark: string, kind: Kind, field: string }[]}
 */
function markFields(wanted) {
  for (const fold of globalThis.document.querySelectorAll('main details')) fold.open = true;
  const marked = new Map();
  const candidates = globalThis.document.querySelectorAll(
    'main textarea, main input[type="text"], main input:not([type]), main [role="gridcell"][aria-colindex="2"]',
  );
  for (const element of candidates) {
    if (element.readOnly || element.disabled || !element.checkVisibility()) continue;
    const section = element.closest('section[id]')?.id.replace('bagian-', '') ?? '';
    const grid = element.closest('[role="grid"]')?.ariaLabel ?? '';
    const kind = grid !== '' ? 'cell' : element.inputMode === 'decimal' ? 'number' : 'words';
    const isRow = /\d|^[a-z]+-/.test(element.name ?? '');
    const every = `${section} ${kind} ${element.tagName} ${element.inputMode} ${isRow} ${grid}`;
    const key = wanted === 'every' ? every : kind;
    if (marked.has(key)) continue;
    const mark = String(marked.size);
    element.dataset.bench = mark;
    const name = kind === 'cell' ? grid : element.name;
    marked.set(key, { mark, kind, field: `${section}, ${name}` });
  }
  return [...marked.values()];
}
