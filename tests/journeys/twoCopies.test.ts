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

it('brings a whole shelf to another browser, what was deleted with it', async () => {
  const [office, home] = [await visit(browser), await visit(browser)];
  const { page } = office;
  for (const team of ['Mawar', 'Melati']) {
    await beginRisalah(page, team);
    await field(page, 'OPD').fill(`Dinas ${team}`);
    await untilSaved(page);
    await goHome(page);
  }
  await page
    .getByRole('button', { name: /^Hapus / })
    .last()
    .click();
  await page.getByRole('button', { name: 'Hapus risalah', exact: true }).click();
  await page.getByRole('button', { name: 'Baru dihapus (1)' }).waitFor();
  await page.getByRole('button', { name: 'Simpan semua' }).click();
  const zip = await download(page, () =>
    page.getByRole('button', { name: 'Simpan', exact: true }).click(),
  );
  await page.getByText('1 risalah dan 1 yang baru dihapus ada di folder Unduhan').waitFor();

  await openFile(home.page, zip.name, zip.bytes);
  await home.page.getByText('1 dibuka dan 1 di Baru dihapus.').waitFor();
  await home.page.getByRole('button', { name: 'Selesai' }).click();
  await home.page.getByRole('button', { name: 'Baru dihapus (1)' }).click();
  await home.page.getByRole('button', { name: /^Kembalikan / }).click();
  await home.page.getByText('Tidak ada lagi di sini.').waitFor();
  await home.page.getByRole('button', { name: 'Selesai' }).click();
  const names = home.page.getByRole('region', { name: 'Risalah di peramban ini' });
  await names.getByText('Mawar').waitFor();
  await names.getByText('Melati').waitFor();
  await Promise.all([office.context.close(), home.context.close()]);
});
