import type { Browser } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { classFile } from './classFiles.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';

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
