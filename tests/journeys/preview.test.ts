import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { seriousFindings } from './axe.ts';
import { beginRisalah, field, goToPage } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WORDS = 'Pasien menunggu terlalu lama sebelum dipanggil.';

it('follows the words on their sheet, leads back to the question and prints the same sheets', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await goToPage(page, 'Tema dan sasaran');
  await field(page, 'Latar belakang').fill(WORDS);
  const panel = page.getByRole('complementary');
  // It opens on the guide until another leaf was turned to.
  await panel.getByRole('tab', { name: 'Pratinjau' }).click();
  await panel.locator('[data-sheet]').getByText(WORDS).click();
  expect(
    await field(page, 'Latar belakang').evaluate((one) => one === document.activeElement),
  ).toBe(true);

  await panel.getByRole('link', { name: 'Lihat seluruh risalah' }).click();
  const count = await page.getByText(/^\d+ halaman$/).textContent();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Ke halaman' }).selectOption({ label: '1' });
  await page
    .getByRole('region', { name: 'Halaman 1', exact: true })
    .getByText('BAB I', { exact: true })
    .waitFor();

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Cetak' }).click();
  await page.locator('[data-printed]').waitFor();
  const pages = sizesIn(await page.pdf({ preferCSSPageSize: true }));
  expect(`${pages.length} halaman`).toBe(count);
  expect(new Set(pages)).toEqual(new Set(['595 842']));
  await context.close();
});

/** Width and height of every page of a PDF, in whole points. */
function sizesIn(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
}
