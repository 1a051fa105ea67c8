import { Buffer } from 'node:buffer';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';

const phone = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everybody can use the page as it stands, and nothing of it has to be pushed sideways. */
async function judge(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

it('a suggestion is written on a phone, assessed by two, decided and summed up', async () => {
  const { page, context } = await visit(browser);
  await page.setViewportSize(phone);
  await page.getByRole('link', { name: 'Tulis saran' }).click();
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill('Map berwarna');
  await page.getByRole('textbox', { name: 'Kondisi sebelum' }).fill('9 menit mencari satu berkas');
  await page.getByRole('textbox', { name: 'Penyebab' }).fill('Semua map sama');
  await page.getByRole('textbox', { name: 'Gagasan atau tindakan' }).fill('Lima warna map');
  await page.getByRole('textbox', { name: 'Nama pengusul' }).fill('Petugas arsip');
  await page.getByRole('checkbox', { name: 'Waktu' }).check();
  await page.getByText(/^Tersimpan /).waitFor();
  await judge(page);

  await page.getByRole('link', { name: 'Penilaian dan keputusan' }).click();
  const boxes = page.getByRole('table').getByRole('textbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.fill('16');
  await page.getByText('Nilai akhir 80 dari 100').waitFor();
  await page.getByRole('radio', { name: /^Dilakukan/ }).check();
  await page.getByRole('textbox', { name: 'Alasan keputusan' }).fill('Tanpa biaya');
  await judge(page);

  await page.getByRole('link', { name: 'Selesai' }).click();
  await page.getByRole('link', { name: 'Map berwarna' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Map berwarna' }).waitFor();
  await page.getByText('Dilakukan', { exact: true }).last().waitFor();
  await judge(page);

  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('option', { name: /190 poin/ }).waitFor({ state: 'attached' });
  await judge(page);
  await page.goBack();

  await page.getByRole('link', { name: 'Rekap' }).click();
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Unduh rekap Word' }).click(),
  );
  expect(name).toMatch(/^Rekap .*\.docx$/);
  expect(bytes.length).toBeGreaterThan(5000);
  await judge(page);
  await context.close();
});

it('a register is looked at as it stood, brought back after it was deleted, and merged', async () => {
  const { page, context } = await visit(browser);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/saran`);
  await page.getByRole('button', { name: 'Pelajari contoh register' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  const title = page.getByRole('textbox', { name: 'Judul', exact: true });
  const before = await title.inputValue();
  await title.fill('Judul yang salah');
  await page.getByText(/^Tersimpan /).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await title.inputValue()).toBe(before);
  await title.fill('Judul yang salah');
  await page.getByRole('link', { name: 'Selesai' }).click();

  const sent = await download(page, () =>
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  await page.getByRole('link', { name: 'Riwayat', exact: true }).click();
  await page.getByText('1 saran diubah').waitFor();
  await judge(page);
  await page
    .getByRole('button', { name: /^Lihat keadaan/ })
    .last()
    .click();
  await page.getByRole('button', { name: new RegExp(`${before}$`) }).click();
  expect(await title.inputValue()).toBe(before);
  await judge(page);
  await page.getByRole('button', { name: 'Pulihkan keadaan ini' }).click();
  await page.getByText(/^Dipulihkan ke keadaan/).waitFor();
  await page.getByRole('link', { name: /^Register saran/ }).click();
  await page.getByRole('link', { name: before }).waitFor();

  await page.goto(`${page.url().split('#')[0] ?? ''}#/saran`);
  await page.getByRole('button', { name: 'Simpan semua' }).click();
  const all = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click(),
  );
  expect(all.bytes.length).toBeGreaterThan(5000);
  await page.getByText(/1 register saran/).waitFor();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await page.getByRole('button', { name: /^Hapus Register saran/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
  await page.getByText('Belum ada register di peramban ini.').waitFor();
  await page.getByRole('link', { name: 'Benang Merah' }).click();
  await page.getByRole('button', { name: 'Baru dihapus (1)' }).click();
  await page.getByRole('button', { name: /^Kembalikan Register saran/ }).click();
  await page.getByText(/kembali di halaman Untuk pimpinan dan panitia/).waitFor();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await page.getByRole('link', { name: 'Untuk pimpinan dan panitia' }).click();
  await page.getByRole('link', { name: /^Register saran/ }).click();
  await page.getByRole('link', { name: before }).waitFor();

  await page.getByLabel('Berkas saran').setInputFiles({
    name: 'a.saran',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(sent.bytes),
  });
  await page.getByText(/^a\.saran: /).waitFor();
  await judge(page);

  await page.getByRole('table').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Jadikan risalah' }).click();
  await page.getByRole('textbox', { name: 'Nama tim' }).fill('Tim Melati');
  await page.getByRole('button', { name: 'Buat risalah' }).click();
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  await context.close();
});
