import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { download } from './harness/download.ts';
import { limitRoom } from './harness/limitRoom.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, untilSaved } from './openRisalah.ts';
import { keepsAtClosing } from './saving/closing.ts';
import { storedText } from './saving/storedText.ts';

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

// `npm run proof` does it without locks as well.
it('keeps what was typed a moment before the tab was closed', () => keepsAtClosing(browser, true));

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

it('takes back in a box what was typed without a rest, and then what was done before it', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  const opd = field(page, 'OPD');
  const unit = field(page, 'Unit kerja');
  const isNow = (box: typeof opd, words: string) => expect.poll(() => box.inputValue()).toBe(words);
  async function write(words: string): Promise<void> {
    // All at once: on a slow computer letters may come further apart than what ends a group.
    await page.keyboard.insertText(words);
  }
  await opd.click();
  await write('Dinas');
  await unit.click();
  await write('Puskesmas Ketapang');
  await untilSaved(page);
  // Longer than what ends a group, after the form was saved and drawn anew.
  await page.waitForTimeout(1000);
  await write(' Satu');
  await page.keyboard.press('Control+z');
  await isNow(unit, 'Puskesmas Ketapang');
  await page.keyboard.press('Control+z');
  await isNow(unit, '');
  await page.keyboard.press('Control+z');
  await isNow(opd, '');
  for (const key of Array<string>(3).fill('Control+y')) await page.keyboard.press(key);
  await isNow(unit, 'Puskesmas Ketapang Satu');
  await isNow(opd, 'Dinas');
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

it('leaves the data of a newer edition alone, says so, and works from file to file', async () => {
  const { page, context } = await visit(browser);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
  await page.evaluate(bringUpToDate);
  await page.reload();
  await page.getByText(/dibuat oleh Benang Merah yang lebih baru; data itu utuh/).waitFor();
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await page.getByText('Hanya di tab ini: simpan berkas').waitFor();
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  expect(decodeFile(file.bytes)).toMatchObject({
    ok: true,
    value: { risalah: { identity: { opd: 'Dinas Kesehatan' } } },
  });
  await context.close();
});

it('goes on with what was kept in the first edition of its database', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
  await page.evaluate(bringBack);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await field(page, 'OPD').fill('Dinas Sosial');
  await untilSaved(page);
  expect(await storedText(page)).toContain('Dinas Sosial');
  await context.close();
});

/** Runs in the page: the same as the first edition kept it, without what the second has more. */
async function bringBack(): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The database cannot be brought back'));
    });
  const names = ['cards', 'records', 'histories', 'photos', 'places', 'quarantine'];
  const now = await done(indexedDB.open('benang-merah'));
  const kept: Record<string, [IDBValidKey, unknown][]> = {};
  for (const name of names) {
    const store = now.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    kept[name] = keys.map((key, at) => [key, values[at]]);
  }
  now.close();
  await done(indexedDB.deleteDatabase('benang-merah'));
  const opening = indexedDB.open('benang-merah', 1);
  opening.onupgradeneeded = () => {
    for (const name of names) {
      const store = opening.result.createObjectStore(name);
      for (const [key, value] of kept[name] ?? []) store.put(value, key);
    }
  };
  (await done(opening)).close();
}

/** Runs in the page: what a later edition would do. */
function bringUpToDate(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('benang-merah', 1000);
    opening.onerror = () => reject(new Error('The database cannot be brought up to date'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
