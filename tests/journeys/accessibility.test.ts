import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { MIRROR_PAGE } from '#ui/risalah/pages/pages.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { judge, openExample, servesEverybody } from './servesEverybody.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('serves everybody on the home page and in its dialogs', async () => {
  const { page, context } = await visit(browser);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
  await judge(page);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).click();
  await page.getByRole('radio', { name: 'Sudah ada' }).check();
  await judge(page);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await page.getByRole('link', { name: /ke beranda/ }).click();
  await page.getByRole('button', { name: /^Hapus / }).waitFor();
  await judge(page);
  await page.getByRole('button', { name: /^Hapus / }).click();
  await page.getByRole('dialog').waitFor();
  await judge(page);
  await page.getByRole('button', { name: 'Hapus risalah', exact: true }).click();
  await page.getByRole('button', { name: 'Baru dihapus (1)' }).click();
  await page.getByRole('button', { name: /^Kembalikan / }).waitFor();
  await judge(page);
  await context.close();
});

// One page of each kind; `npm run proof` has axe look at all, on a phone too, and at a new risalah.
servesEverybody(() => browser, {
  name: 'the worked example',
  on: 'laptop',
  pages: ['identitas', 'theme', 'dominant-causes', 'results', MIRROR_PAGE],
  open: openExample,
});
