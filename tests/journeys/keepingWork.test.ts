import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { download } from './harness/download.ts';
import { limitRoom } from './harness/limitRoom.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('brings a team back to the same page with all that it typed', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await field(page, 'Unit kerja').fill('Puskesmas <script>alert(1)</script> & "Ketapang"');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  expect(await field(page, 'Unit kerja').inputValue()).toContain('<script>');

  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await other.getByText('Melati').waitFor();
  await context.close();
});

it('keeps what was typed a moment before the tab was closed', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  const address = page.url();
  await field(page, 'OPD').pressSequentially('Dinas Sosial');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(again, 'OPD').inputValue()).toBe('Dinas Sosial');
  await context.close();
});

it('undoes and redoes after a reload what was typed before it', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
  // Edits that follow each other at once are one; these are two.
  await page.waitForTimeout(1000);
  await field(page, 'OPD').fill('Dinas Pendidikan');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Ulangi' }).click();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Pendidikan');
  await context.close();
});

it('lets one tab write and another read, and lets the reader take over', async () => {
  const { page: first, context } = await visit(browser);
  await beginRisalah(first, 'Melati');
  await field(first, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(first);

  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByText('Risalah ini sedang ditulis di tab lain.').waitFor();
  expect(await field(second, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  expect(await field(second, 'OPD').isEditable()).toBe(false);

  await field(first, 'OPD').fill('Dinas Kesehatan Daerah');
  await second.getByRole('button', { name: 'Ambil alih' }).click();
  await second.getByText('Risalah ini sedang ditulis di tab lain.').waitFor({ state: 'detached' });
  expect(await field(second, 'OPD').inputValue()).toBe('Dinas Kesehatan Daerah');
  await first.getByText('Risalah ini sedang ditulis di tab lain.').waitFor();
  expect(await field(first, 'OPD').isEditable()).toBe(false);

  await field(second, 'OPD').fill('Dinas Sosial');
  await untilSaved(second);
  await expect.poll(() => field(first, 'OPD').inputValue()).toBe('Dinas Sosial');
  await context.close();
});

it('says when the browser has no room left, keeps what was typed and hands it over', async () => {
  const { page, context } = await visit(browser);
  const { fillUp, makeRoom } = await limitRoom(page);
  await beginRisalah(page, 'Melati');
  await untilSaved(page);
  await fillUp();
  await field(page, 'OPD').fill('Dinas Kesehatan');
  const warning = page.getByRole('alert').filter({ hasText: 'Ruang simpan peramban penuh.' });
  await warning.waitFor();
  const file = await download(page, () =>
    warning.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  expect(decodeFile(file.bytes)).toMatchObject({
    ok: true,
    value: { risalah: { identity: { opd: 'Dinas Kesehatan' } } },
  });

  await makeRoom();
  await field(page, 'OPD').fill('Dinas Kesehatan Daerah');
  await untilSaved(page);
  await context.close();
});
