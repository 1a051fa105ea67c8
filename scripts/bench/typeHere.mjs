/** Milliseconds between two keys of a fast hand. */
const PACE = 60;
const LETTERS = 'pelayanan pendaftaran menjadi lebih cepat karena antrean rapi';
const CELLS = 12;
const DIGITS = '10452';

/**
 * Sixty letters without a pause.
 *
 * @param {import('playwright-core').Page} page
 */
export async function typeWords(page) {
  await page.keyboard.press('End');
  await page.keyboard.type(LETTERS, { delay: PACE });
}

/**
 * A number of five digits.
 *
 * @param {import('playwright-core').Page} page
 */
export async function typeNumber(page) {
  await page.keyboard.press('End');
  await page.keyboard.type(DIGITS, { delay: PACE });
}

/**
 * Sixty digits without a pause, over twelve cells of a grid; beyond its last row Enter adds one.
 *
 * @param {import('playwright-core').Page} page
 */
export async function typeDigits(page) {
  for (let cell = 0; cell < CELLS; cell += 1) {
    await page.keyboard.type(DIGITS, { delay: PACE });
    await page.keyboard.press('Enter');
  }
}
