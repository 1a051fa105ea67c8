import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { classFile } from './classFiles.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { generatedClass } from './generatedClass.ts';
import { goHome, goToPage, openFile } from './openRisalah.ts';
import { playClass } from './playClass.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('leads a class of untidy files to its papers, and serves everybody on the way', async () => {
  const { page, context } = await visit(browser, `${inject('address')}#/kegiatan`);
  await page.getByRole('button', { name: 'Buat kegiatan baru' }).waitFor();
  await playClass(page, await generatedClass(12, 7));
  await context.close();
});

it('carries a facilitator’s note home to its question, where the team answers it', async () => {
  const team = classFile('Melati', 2);
  const file = { ...team, mimeType: 'application/octet-stream', buffer: Buffer.from(team.bytes) };
  const facilitator = await visit(browser, `${inject('address')}#/kegiatan`);
  await facilitator.page.getByRole('button', { name: 'Buat kegiatan baru' }).click();
  await facilitator.page.getByLabel('Berkas tim', { exact: true }).setInputFiles(file);
  await facilitator.page.getByRole('link', { name: 'KBK Melati' }).click();
  const writing = facilitator.page.getByRole('region', { name: 'Catatan fasilitator' });
  await writing.getByRole('combobox').selectOption('target');
  await facilitator.page
    .getByLabel('Isi catatan', { exact: true })
    .fill('Satuannya menit atau jam?');
  await facilitator.page.getByRole('button', { name: 'Tambah catatan' }).click();
  const notes = await download(facilitator.page, () =>
    facilitator.page.getByRole('button', { name: 'Unduh berkas catatan' }).click(),
  );
  expect(notes.name).toBe('Catatan KBK Melati.catatan');
  const copy = await download(facilitator.page, () =>
    facilitator.page.getByRole('button', { name: 'Unduh salinan risalah dengan catatan' }).click(),
  );
  expect(copy.name).toBe('KBK Melati dengan catatan.risalah');
  await facilitator.context.close();

  const { page, context } = await visit(browser);
  await openFile(page, team.name, team.bytes);
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  await goHome(page);
  await openFile(page, notes.name, notes.bytes);
  await page.getByRole('heading', { name: 'Catatan untuk tim: 1' }).waitFor();
  await goToPage(page, 'Tema dan sasaran');
  const note = page.getByRole('list', { name: 'Catatan untuk tim' });
  await note.getByText('Satuannya menit atau jam?').waitFor();
  await note.getByRole('button', { name: 'Sudah kami jawab' }).click();
  await note.waitFor({ state: 'detached' });
  await context.close();
});
