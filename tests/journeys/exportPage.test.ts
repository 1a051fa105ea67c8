import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { gates } from '#tests/slides/gates.ts';
import { partsOf, slidesIn } from '#tests/slides/readPptx.ts';
import { faultsOf } from './exported.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { field, goToPage, openFile } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('leads from the export page to a Word file in a format of one’s own, and back into the app', async () => {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'puskesmas', 'contoh.risalah'], surroundings);
  const { page, context } = await visit(browser);
  const open = (name: string, bytes: Uint8Array = new Uint8Array()): Promise<void> =>
    page
      .getByLabel('Berkas risalah')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await open('contoh.risalah', disk.get('contoh.risalah'));

  await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
  await page.getByRole('radio', { name: /^Makalah konvensi/ }).check();
  await page.getByLabel('Sampai langkah').selectOption('theme');
  await page.getByRole('radio', { name: /^Gambar/ }).check();
  await page.getByRole('button', { name: 'Ubah format' }).click();
  await page.getByLabel('F4 atau folio (21,5 × 33 cm)').check();
  await page.getByRole('button', { name: 'Pakai format ini' }).click();
  await page.getByRole('radio', { name: /^Makalah konvensi \(diubah\)/, checked: true }).waitFor();
  await page.getByLabel('Nama berkas').fill('Makalah: Sigap');
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  expect(word.name).toBe('Makalah Sigap.docx');
  await page.getByRole('region', { name: 'Dokumen sudah jadi' }).getByText('10 yang').waitFor();

  const parts = unzipSync(word.bytes);
  const names = Object.keys(parts);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:h="18720"');
  expect(names.filter((name) => name.startsWith('word/charts/'))).toEqual([]);
  expect(names.filter((name) => /^word\/media\/.*\.png$/.test(name))).not.toEqual([]);
  expect(await faultsOf(word.bytes, ['Office2019'])).toEqual([]);

  await page.getByRole('link', { name: /ke beranda/ }).click();
  await open(word.name, word.bytes);
  // What it was made of is here still.
  await page.getByRole('button', { name: 'Simpan keduanya' }).click();
  await goToPage(page, 'Identitas dan tim');
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
  await page.getByRole('radio', { name: /^Makalah konvensi \(diubah\)/, checked: true }).waitFor();
  await context.close();
});

it('makes slides for PowerPoint beside the document, in which the risalah speaks', async () => {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'dukcapil', 'contoh.risalah'], surroundings);
  const { page, context } = await visit(browser);
  await openFile(page, 'contoh.risalah', disk.get('contoh.risalah') ?? new Uint8Array());
  await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
  const group = page.getByRole('region', { name: 'Salindia PowerPoint' });
  await group.getByRole('radio', { name: /^Inti saja/ }).check();
  const file = await download(page, () =>
    group.getByRole('button', { name: 'Buat salindia PowerPoint' }).click(),
  );
  expect(file.name).toMatch(/^Salindia_.*\.pptx$/);
  await group.getByText(`${file.name} (`).waitFor();
  const parts = partsOf(file.bytes);
  expect(gates(parts)).toEqual([]);
  const slides = slidesIn(parts);
  expect(slides.length).toBeGreaterThanOrEqual(10);
  expect(slides.filter(({ title }) => title === '')).toEqual([]);
  expect(slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
  await context.close();
});
