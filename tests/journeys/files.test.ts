import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, goHome, goToPage, openFile, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('carries a risalah from one browser to another as a file', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  const saved = await download(page, () =>
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  expect(saved.name).toMatch(/\.risalah$/);
  expect(decodeFile(saved.bytes)).toMatchObject({
    ok: true,
    value: { risalah: { identity: { opd: 'Dinas Kesehatan' } } },
  });

  await goHome(page);
  await page.getByRole('button', { name: /^Hapus Risalah/ }).click();
  await page.getByRole('button', { name: 'Hapus risalah', exact: true }).click();
  await page.getByText('Melati').waitFor({ state: 'detached' });

  await openFile(page, saved.name, saved.bytes);
  await goToPage(page, 'Identitas dan tim');
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await context.close();
});

it('opens a Word file by whatever name, says what Word does not give back, and edits on', async () => {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['new', 'own.risalah'], surroundings);
  await runCommand(['export', 'own.risalah', 'made.docx'], surroundings);
  const made = disk.get('made.docx') ?? new Uint8Array();
  const bare = unzipSync(made, { filter: ({ name }) => !name.startsWith('customXml') });
  const { page, context } = await visit(browser);

  await openFile(page, 'bare.docx', zipSync(bare));
  await page.getByRole('alert').filter({ hasText: 'tidak membawa risalah' }).waitFor();

  await openFile(page, 'risalah.zip', made);
  const notice = page.getByRole('status').filter({ hasText: 'dibuka dari berkas Word' });
  await notice.waitFor();
  await goToPage(page, 'Identitas dan tim');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await notice.getByRole('button', { name: 'Mengerti' }).click();
  await notice.waitFor({ state: 'detached' });
  await untilSaved(page);
  await page.reload();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  expect(await notice.count()).toBe(0);
  await context.close();
});

it('refuses foreign, truncated and newer files with a sentence and touches nothing', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await untilSaved(page);
  const { bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  await goHome(page);

  const newer = zipSync({ 'risalah.json': strToU8('{"format":"risalah","version":99}') });
  const refused: readonly [string, Uint8Array, RegExp][] = [
    ['foto.risalah', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /bukan berkas risalah/],
    ['kosong.risalah', new Uint8Array(), /kosong/],
    ['potong.risalah', bytes.subarray(0, bytes.length / 2), /rusak atau terpotong/],
    ['baru.risalah', newer, /Benang Merah yang lebih baru/],
  ];
  for (const [name, contents, sentence] of refused) {
    await openFile(page, name, contents);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(name);
  }
  expect(await page.getByRole('listitem').filter({ hasText: 'Melati' }).count()).toBe(1);
  await context.close();
});
