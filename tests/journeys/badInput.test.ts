import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { exportWhole, faultsOf, saveFile } from './exported.ts';
import { answer, cellOf, listNamed, named, pasteInto, press } from './hand.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { field, goToPage, untilSaved } from './openRisalah.ts';
import { readDocument } from './readDocument.ts';
import { looksLike, sidewaysPhoto } from './sidewaysPhoto.ts';
import { beginCase, cardOf } from './wholeCase.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, context } = await visit(browser));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginCase(page, 'Delapan langkah');
});
afterAll(() => browser.close());

async function savedRisalah() {
  await untilSaved(page);
  const read = decodeFile((await saveFile(page)).bytes);
  if (!read.ok) throw new Error(`The saved file cannot be read: ${read.error.kind}`);
  return read.value;
}

it('asks what 12.5 means and never reads it as 125', async () => {
  await goToPage(page, 'Tema dan sasaran');
  const card = cardOf(page, 'inventory');
  await press(card, 'Tambah masalah');
  const amount = named(card, 'Target, baris 1');
  await amount.fill('12.5');
  await amount.blur();
  await card.getByText('Apa maksud “12.5”?').waitFor();
  expect(await amount.inputValue()).toBe('12.5');
  expect((await savedRisalah()).risalah.inventory.problems[0]?.target).toEqual({ typed: '12.5' });
  await press(card, '12,5');
  expect((await savedRisalah()).risalah.inventory.problems[0]?.target).toBe(12.5);
});

it('keeps a negative count as typed, says so, and lists it when the team goes on', async () => {
  const card = cardOf(page, 'inventory');
  await answer(card, { 'Cara mengukur': 'Frekuensi' });
  const count = named(card, 'Frekuensi, baris 1');
  await count.fill('-3');
  await count.blur();
  const sentence = 'Angka di sini tidak boleh kurang dari 0. Periksa lagi “-3”.';
  await card.getByText(sentence).waitFor();
  expect(await count.inputValue()).toBe('-3');
  await page.getByRole('link', { name: /^Lanjut: / }).click();
  const summary = page.getByRole('region', { name: 'Satu isian belum terbaca' });
  await summary.getByRole('button').filter({ hasText: sentence }).click();
  expect(await count.evaluate((element) => element === document.activeElement)).toBe(true);
  await count.fill('3');
  expect((await savedRisalah()).risalah.inventory.problems[0]?.frequency).toBe(3);
});

it('keeps an unreadable day as typed with a sentence', async () => {
  const card = cardOf(page, 'schedule');
  const day = listNamed(card, 'Meneliti hasil').getByLabel('Rencana mulai', { exact: true });
  await day.fill('31 Pebruari 2026');
  await day.blur();
  await card.getByText(/Tanggal “31 Pebruari 2026” belum terbaca/).waitFor();
  expect(await day.inputValue()).toBe('31 Pebruari 2026');
  await day.fill('');
});

it('keeps a day before the work began, with a sentence', async () => {
  await goToPage(page, 'Identitas dan tim');
  await field(page, 'Periode kegiatan, mulai').fill('18 Mei 2026');
  await goToPage(page, 'Tema dan sasaran');
  const card = cardOf(page, 'schedule');
  const day = listNamed(card, 'Meneliti hasil').getByLabel('Rencana mulai', { exact: true });
  await day.fill('3/3/2025');
  await day.blur();
  await card.getByText('Tanggal ini mendahului awal kegiatan, 18 Mei 2026.').waitFor();
  expect(await day.inputValue()).toBe('3 Mar 2025');
  const { schedule } = (await savedRisalah()).risalah;
  expect(schedule.rows.find(({ phase }) => phase === 'results')?.plannedFrom).toBe('2025-03-03');
  await day.fill('3/8/2026');
});

it('says of an empty Pareto what to do, and draws nothing', async () => {
  const card = cardOf(page, 'inventory');
  await press(card, 'Tambah alat');
  await card.getByRole('button', { name: /^Diagram Pareto/ }).click();
  const place = listNamed(card, 'Diagram Pareto 1');
  await place
    .getByText('Isi sedikitnya satu jenis dan jumlahnya; diagram Pareto muncul di sini.')
    .waitFor();
  expect(await place.getByRole('img').count()).toBe(0);
});

it('takes 3,000 pasted rows, stays usable, and refuses more with a sentence', async () => {
  const place = listNamed(cardOf(page, 'inventory'), 'Diagram Pareto 1');
  const grid = place.getByRole('grid', { name: 'Jenis dan jumlah' });
  const rows = Array.from({ length: 3000 }, (_, row) => [`Jenis ${row + 1}`, `${row + 1}`]);
  await pasteInto(grid, rows);
  await grid.getByText('4.501.500', { exact: true }).waitFor();

  await cellOf(grid, 0, 1).click();
  await page.keyboard.type('7,5');
  await page.keyboard.press('Enter');
  await grid.getByText('4.501.506,5', { exact: true }).waitFor();
  await answer(place, { Judul: 'Tiga ribu jenis' });

  await pasteInto(grid, [...rows, ['Terlalu banyak', '1']]);
  await place.getByText(/paling banyak 3\.000 baris; dengan tempelan ini menjadi 3\.001/).waitFor();
  const [use] = (await savedRisalah()).risalah.inventory.data;
  expect(use?.tool === 'pareto' && use.input.items).toHaveLength(3000);
  await press(place, 'Hapus: Diagram Pareto 1');
});

it('writes tags and control characters as text into a valid Word file', async () => {
  await goToPage(page, 'Identitas dan tim');
  const hostile = 'Puskesmas <script>alert(1)</script> & "Ketapang" ]]>';
  await field(page, 'Unit kerja').fill(`${hostile}\u0001\u000b\ufffe`);
  await field(page, 'Nama tim').fill('<b>Melati</b>\u0000\u001f');
  const { bytes } = await exportWhole(page);
  const { contents, outline } = readDocument(bytes);
  expect(outline.length).toBeGreaterThan(0);
  expect(contents.length).toBeGreaterThan(0);
  // The words are what is judged; the whole file of eight steps satisfies every Word of the field.
  expect(await faultsOf(bytes, ['Office2013'])).toEqual([]);
  expect((await savedRisalah()).risalah.identity.unit).toContain(hostile);
});

it('reduces a photograph of 12 MB to 1,600 pixels and turns it upright', async () => {
  await goToPage(page, 'Pelaksanaan');
  const card = cardOf(page, 'actions');
  await press(card, 'Tambah tindakan');
  const buffer = await sidewaysPhoto(page, 2800, 1900);
  expect(buffer.length).toBeGreaterThan(12_000_000);
  const choosing = page.waitForEvent('filechooser');
  await press(card, 'Tambah foto: Foto sebelum, baris 1');
  await (await choosing).setFiles({ name: 'tegak.jpg', mimeType: 'image/jpeg', buffer });
  await named(card, 'Keterangan Foto sebelum, baris 1, foto 1').fill('Loket');

  const { risalah, photos } = await savedRisalah();
  const [photo] = risalah.actions.rows[0]?.photosBefore ?? [];
  expect(photo).toMatchObject({ caption: 'Loket', width: 1086, height: 1600 });
  const kept = photos.get(photo?.hash ?? '') ?? new Uint8Array();
  expect(await looksLike(page, kept)).toEqual({ width: 1086, height: 1600, redAtTop: true });
});

it('keeps a photograph that is none out, with a sentence', async () => {
  const card = cardOf(page, 'actions');
  const choosing = page.waitForEvent('filechooser');
  await press(card, 'Tambah foto: Foto sesudah, baris 1');
  const buffer = Buffer.from('bukan foto');
  await (await choosing).setFiles({ name: 'palsu.jpg', mimeType: 'image/jpeg', buffer });
  await card.getByText(/^palsu\.jpg: /).waitFor();
  expect((await savedRisalah()).risalah.actions.rows[0]?.photosAfter).toEqual([]);
});
