import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { download } from './harness/download.ts';
import type { Downloaded } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, goHome, goToPage, openFile, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function savedFile(page: Page): Promise<Downloaded> {
  return download(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
}

async function write(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await field(page, label).fill(text);
}

it('makes one risalah of what two laptops have made of it', async () => {
  const [office, home] = [await visit(browser), await visit(browser)];
  await beginRisalah(office.page, 'Melati');
  await write(office.page, { OPD: 'Dinas Kesehatan' });
  const stick = await savedFile(office.page);

  await openFile(home.page, stick.name, stick.bytes);
  await goToPage(home.page, 'Identitas dan tim');
  await write(home.page, { 'Unit kerja': 'Puskesmas Mawar', Tahun: '2030' });
  const back = await savedFile(home.page);

  const { page } = office;
  await write(page, { Alamat: 'Jalan Sehat 1', Tahun: '2031' });
  await untilSaved(page);
  await goHome(page);
  await openFile(page, back.name, back.bytes);
  const met = page.getByRole('dialog', { name: 'Risalah ini sudah ada di sini' });
  await met.getByRole('button', { name: 'Gabungkan', exact: true }).click();
  const merging = page.getByRole('dialog', { name: 'Gabungkan berkas' });
  await merging.getByText('1 dari 1').waitFor();
  await merging.getByRole('radio', { name: /^Di berkas/ }).check();
  await merging.getByRole('button', { name: 'Gabungkan', exact: true }).click();
  await page.getByText('Isi berkas sudah digabungkan.').waitFor();

  await goToPage(page, 'Identitas dan tim');
  const merged = await savedFile(page);
  expect(decodeFile(merged.bytes)).toMatchObject({
    value: {
      risalah: {
        identity: {
          opd: 'Dinas Kesehatan',
          unit: 'Puskesmas Mawar',
          address: 'Jalan Sehat 1',
          year: '2030',
        },
      },
    },
  });
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByRole('textbox', { name: 'Tahun', exact: true }).waitFor();
  await expect.poll(() => field(page, 'Tahun').inputValue(), { timeout: 60_000 }).toBe('2031');
  expect(await field(page, 'Unit kerja').inputValue()).toBe('');
  await Promise.all([office.context.close(), home.context.close()]);
});
