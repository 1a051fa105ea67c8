import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { limitRoom } from './harness/limitRoom.ts';
import type { Room } from './harness/limitRoom.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, goHome, openFile, untilSaved } from './openRisalah.ts';

let browser: Browser;
let page: Page;
let room: Room;
let address: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visit(browser));
  room = await limitRoom(page);
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
  await page.waitForTimeout(1000);
  address = page.url();
});
afterAll(() => browser.close());

const question = () => page.getByRole('dialog', { name: 'Perubahan terakhir belum tersimpan' });
const home = () => page.getByRole('link', { name: /ke beranda/ });
const answer = (name: string) => question().getByRole('button', { name, exact: true }).click();
const alert = (text: RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();

it('asks before a risalah is left whose last words found no room, and can stay', async () => {
  await room.fillUp();
  await field(page, 'OPD').fill('Dinas Sosial');
  await alert(/^Ruang simpan peramban penuh\./);
  await home().click();
  await answer('Tetap di sini');
  expect(page.url()).toBe(address);
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Sosial');
});

it('asks on the way back of the browser too, and hands the file over with the last words', async () => {
  // Behind this page lies the one on which the risalah began; the home page lies behind that.
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await question().waitFor();
  const { bytes } = await download(page, () => answer('Simpan berkas'));
  expect(decodeFile(bytes)).toMatchObject({
    ok: true,
    value: { risalah: { identity: { opd: 'Dinas Sosial' } } },
  });
  await answer('Tinggalkan');
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
});

it('says in a sentence that nothing else finds room either', async () => {
  await openFile(page, 'lain.risalah', encodeFile({ risalah: newRisalah(), photos: new Map() }));
  await alert(/^lain\.risalah: Ruang simpan peramban penuh\./);
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await alert(/^Puskesmas.*: Ruang simpan peramban penuh\./);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).click();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await alert(/^Ruang simpan peramban penuh\./);
  await page.getByRole('button', { name: 'Batal' }).click();
});

it('brings the words back where the risalah is opened again, still said to be unsaved', async () => {
  await page.getByRole('link', { name: 'Risalah belum berjudul' }).click();
  await page.getByText('Belum tersimpan', { exact: true }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Sosial');
});

it('saves them as soon as there is room, and then lets the page go', async () => {
  await room.makeRoom();
  await goHome(page);
  expect(await question().count()).toBe(0);
  await page.goto(address);
  await page.reload();
  await expect.poll(() => field(page, 'OPD').inputValue()).toBe('Dinas Sosial');
});
