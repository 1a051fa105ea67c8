import type { Browser } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { classFile } from './classFiles.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goHome, goToPage, openFile } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('makes a class of files, tells what it lacks, and hands out its recap', async () => {
  const { page, context } = await visit(browser, `${inject('address')}#/kegiatan`);
  await page.getByRole('button', { name: 'Buat kegiatan baru' }).click();
  const files = [
    ...(['Melati', 'Mawar', 'Anggrek'] as const).map((team, at) => classFile(team, at + 2)),
    { name: 'catatan.risalah', bytes: new TextEncoder().encode('Bukan risalah') },
  ];
  await page.getByLabel('Berkas tim', { exact: true }).setInputFiles(
    files.map(({ name, bytes }) => ({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText('3 tim baru dan 1 tidak dapat dibaca.').waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'KBK Anggrek' }).innerText()).toContain(
    '4. Rencana perbaikan',
  );

  await page.getByRole('button', { name: 'Kelas ini' }).click();
  await page.getByText('1 dari 3 tim belum membuktikan penyebab dominan.').waitFor();

  await page.getByRole('button', { name: /^Rekap/ }).click();
  const recap = await download(page, () =>
    page.getByRole('button', { name: 'Unduh rekap (Word)' }).click(),
  );
  const [body = new Uint8Array()] = Object.values(
    unzipSync(recap.bytes, { filter: ({ name }) => name === 'word/document.xml' }),
  );
  expect(strFromU8(body)).toContain('KBK Mawar');
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
