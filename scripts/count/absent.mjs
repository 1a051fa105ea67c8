import { goToPage } from './walker.mjs';

/** Answers of a newcomer who is asked for ever would be endless. */
const MOST = 60;
const REASON = 'Belum ada di kantor kami.';
/** What a newcomer looks for on a remark, the best answer first. */
const ANSWERS = ['Memang belum ada, karena …', 'Sudah benar, karena …'];

/**
 * Calls every page done and then says of all that a sheet lacks that it does not exist, remark by remark.
 *
 * @param {import('playwright-core').Page} page with the risalah of that sheet open
 * @param {import('./steps.mjs').Sheet} sheet
 * @returns {Promise<{ acts: number, reasons: readonly string[], remarks: readonly string[] }>} how many reasons were
 *   given, for which remarks, and what is still asked
 */
export async function sayAbsent(page, { parts, lacks }) {
  for (const name of new Set(parts.map((part) => part.page))) await finish(page, name);
  await goToSummary(page);
  /** @type {string[]} */
  const reasons = [];
  while (lacks !== null && reasons.length < MOST) {
    const title = (await openRemarks(page)).find((each) => lacks.test(each));
    if (title === undefined) break;
    await answer(page, title);
    reasons.push(title);
  }
  return { acts: reasons.length, reasons, remarks: await openRemarks(page) };
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function finish(page, name) {
  await goToPage(page, name);
  const button = page.getByRole('button', { name: 'Ya, sudah selesai' });
  if (await button.isVisible()) await button.click();
}

/** @param {import('playwright-core').Page} page */
async function goToSummary(page) {
  await page.evaluate(() => {
    const { location } = globalThis;
    location.hash = [...location.hash.split('/').slice(0, 3), 'ringkasan'].join('/');
  });
  await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
  await page.waitForTimeout(1500);
}

/** The titles of what is asked and not yet answered; kin behind their first. @param {import('playwright-core').Page} page */
async function openRemarks(page) {
  const titles = await page.evaluate(
    (answers) =>
      [...globalThis.document.querySelectorAll('main button')]
        .filter((button) => button.closest('details details') === null)
        .flatMap(({ textContent }) => {
          const words = answers.find((each) => textContent.startsWith(`${each}: `));
          return words === undefined ? [] : [textContent.slice(words.length + 2)];
        }),
    ANSWERS,
  );
  return [...new Set(titles)];
}

/** @param {import('playwright-core').Page} page @param {string} title */
async function answer(page, title) {
  for (const words of ANSWERS) {
    const button = page.locator('main button', { hasText: `${words}: ${title}` }).first();
    if ((await button.count()) === 0) continue;
    // What is folded away is opened by hand; that is no act of answering.
    await button.evaluate((element) => {
      for (
        let at = element.closest('details');
        at !== null;
        at = at.parentElement?.closest('details') ?? null
      ) {
        at.open = true;
      }
    });
    await button.click();
    await page.keyboard.type(REASON);
    await page.getByRole('button', { name: 'Simpan alasan' }).first().click();
    await page.waitForTimeout(500);
    return;
  }
  throw new Error(`Nothing answers “${title}”.`);
}
