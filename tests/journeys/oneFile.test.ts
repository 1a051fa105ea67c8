import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { inProject } from '#scripts/parts/paths.mjs';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, untilSaved } from './openRisalah.ts';

const READ_ONLY = 0o444;
const READ_ONLY_FOLDER = 0o555;
const WRITABLE_FOLDER = 0o755;

/**
 * A folder as Windows makes one for what is looked at inside a zip, which cannot be written to: the file alone in it, under a
 * name that somebody gave it, and a second copy.
 */
let stick: string;
let copies: readonly [string, string];
let browser: Browser;

beforeAll(async () => {
  stick = await mkdtemp(join(tmpdir(), 'Temp1_benang-merah #2 100% siap.zip '));
  const paths = ['Benang Merah (1).html', 'salinan.html'].map((name) => join(stick, name));
  for (const path of paths) {
    await copyFile(inProject('dist/benang-merah.html'), path);
    await chmod(path, READ_ONLY);
  }
  await chmod(stick, READ_ONLY_FOLDER);
  copies = [pathToFileURL(paths[0] ?? '').href, pathToFileURL(paths[1] ?? '').href];
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await chmod(stick, WRITABLE_FOLDER);
  await rm(stick, { recursive: true });
});

it('works from a folder, keeps the work for every copy, writes Word, and asks nobody for anything', async () => {
  const { page, context } = await visit(browser, copies[0]);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob|data|file):/.test(request.url())) asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Tentang Benang Merah' }).click();
  await page.getByText(/membuka rak yang sama/).waitFor();
  await page.getByRole('button', { name: 'Tampilkan semua lisensi' }).click();
  await page
    .getByText(/docx \d/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Tutup' }).click();

  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').pressSequentially('Dinas Kesehatan');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');

  const other = await context.newPage();
  await other.goto(copies[1]);
  await other.getByText('Melati').first().waitFor();
  // Opened twice, one writes and the other says why it does not.
  await other.getByRole('link', { name: 'Risalah belum berjudul' }).click();
  await other.getByText('Hanya dapat dibaca di tab ini').first().waitFor();
  await other.close();

  await page.goto(`${page.url().replace(/\/[^/]*$/, '')}/ekspor`);
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  expect(decodeFile(word.bytes)).toMatchObject({ ok: true, value: { source: 'word' } });
  expect(asked).toEqual([]);
  await context.close();
});
