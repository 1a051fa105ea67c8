import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officeDocuments, unusableDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import { faultsOf } from './exported.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('prints a risalah on the paper of an office, after saying what is taken of it', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
  const choose = (name: string, bytes: Uint8Array): Promise<void> =>
    page
      .getByLabel('Dokumen kantor dengan kop')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

  await choose('terkunci.docx', unusableDocuments.password());
  await page.getByText('terkunci kata sandi').waitFor();
  await choose('Surat.docx', await officeDocuments['a head with a table and two pictures']());
  const dialog = page.getByRole('dialog', { name: 'Pakai kop dan gaya kantor?' });
  await dialog.getByText('Diambil: kop, gambar pada kop').waitFor();
  await dialog.getByRole('button', { name: 'Pakai' }).click();
  await page.getByRole('radio', { name: /kop Surat/, checked: true }).waitFor();
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  const parts = unzipSync(word.bytes);
  const heads = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  expect(heads.length).toBeGreaterThan(1);
  for (const head of heads) {
    expect(strFromU8(parts[head] ?? new Uint8Array())).toContain('DINAS KESEHATAN');
  }
  expect(await faultsOf(word.bytes, ['Office2019'])).toEqual([]);
  await context.close();
});
