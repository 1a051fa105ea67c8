import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, goToPage, untilSaved } from './openRisalah.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visit(browser));
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
});
afterAll(() => browser.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const BEFORE = 'Sebelum susunan langkah diganti';

async function openHistory(): Promise<void> {
  await goToPage(page, 'Ringkasan');
  await page.getByRole('link', { name: 'Riwayat', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Riwayat' }).waitFor();
}

it('keeps how the risalah stood before its steps are ordered anew, and tells what has changed', async () => {
  await goToPage(page, 'Ringkasan');
  await button('Ganti susunan langkah').click();
  await page
    .getByRole('radio', { name: /^Tujuh langkah/ })
    .first()
    .check();
  await button('Gunakan susunan ini').click();
  await untilSaved(page);
  await openHistory();
  await page.getByText(BEFORE).waitFor();
  await page.getByText('Identitas dan tim: “OPD” diubah').waitFor();
  await page.getByText('Susunan langkah diganti', { exact: true }).waitFor();
});

it('shows it on its sheets without touching the work, and brings it back as one edit', async () => {
  await button(/^Lihat keadaan/)
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Keadaan \d/ }).waitFor();
  await button('Kembali ke riwayat').click();
  await button(/^Lihat keadaan/)
    .first()
    .click();
  await button('Pulihkan keadaan ini').click();
  await page.getByText('Sebelum dipulihkan').waitFor();
  await goToPage(page, 'Identitas dan tim');
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await page.getByRole('link', { name: /^8 / }).waitFor();
  await button(/^Urungkan/).click();
  await expect.poll(() => page.getByRole('link', { name: /^8 / }).count()).toBe(0);
});

it('has it all after the page was closed', async () => {
  await untilSaved(page);
  await page.reload();
  await openHistory();
  await page.getByText(BEFORE).first().waitFor();
  await page.getByText('Saat dibuka').first().waitFor();
});
