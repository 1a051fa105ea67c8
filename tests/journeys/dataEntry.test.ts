import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { saveFile } from './exported.ts';
import { cellOf, choose, pasteInto, press } from './hand.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage, untilSaved } from './openRisalah.ts';
import { beginCase, cardOf } from './wholeCase.ts';

let browser: Browser;
let page: Page;
let card: Locator;
let grid: Locator;
beforeAll(async () => {
  browser = await launchBrowser();
  const visited = await visit(browser);
  ({ page } = visited);
  await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginCase(page, 'Delapan langkah');
  await goToPage(page, 'Tema dan sasaran');
  card = cardOf(page, 'inventory');
  await press(card, 'Tambah alat');
  await card.getByRole('button', { name: /^Lembar periksa/ }).click();
  grid = card.getByRole('grid', { name: 'Jumlah kejadian', exact: true });
});
afterAll(() => browser.close());

async function savedUses() {
  await untilSaved(page);
  const read = decodeFile((await saveFile(page)).bytes);
  return read.ok ? read.value.risalah.inventory.data : [];
}

async function savedSheet() {
  const [use] = await savedUses();
  if (use?.tool !== 'check-sheet') throw new Error('The saved file has no check sheet.');
  return use.input;
}

const copied = [
  ['Jenis', '2 Juni', '3 Juni', '4 Juni', '5 Juni', '8 Juni', '9 Juni'],
  ['Berkas kurang', '30', '25', '28', '9', '8', '7'],
  ['Antrean lama', '10', '12', '9', '31', '28', '33'],
];

it('takes a block from Excel with the names of its columns and the columns that were missing', async () => {
  await pasteInto(grid, copied);
  await card.getByText(/Baris 1 .* dibaca sebagai judul kolom/).waitFor();
  const { columns, counts } = await savedSheet();
  expect(columns.map(({ name }) => name)).toEqual(copied[0]?.slice(1));
  expect(counts[1]?.slice(0, 6)).toEqual([10, 12, 9, 31, 28, 33]);
});

it('copies, fills and clears a block of cells by keyboard, and undoes each', async () => {
  const { keyboard } = page;
  await cellOf(grid, 0, 1).click();
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('ControlOrMeta+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('30\t25\n10\t12');
  await keyboard.press('ControlOrMeta+D');
  expect((await savedSheet()).counts[1]?.slice(0, 2)).toEqual([30, 25]);
  await cellOf(grid, 0, 1).click();
  await keyboard.press('ControlOrMeta+Z');
  expect((await savedSheet()).counts[1]?.slice(0, 2)).toEqual([10, 12]);
  await cellOf(grid, 0, 1).click();
  await keyboard.press('Delete');
  expect((await savedSheet()).counts[0]?.[0]).toBeNull();
  await keyboard.press('ControlOrMeta+Z');
  expect((await savedSheet()).counts[0]?.[0]).toBe(30);
});

it('goes down on Enter, replaces by typing and goes on behind a value after F2', async () => {
  const { keyboard } = page;
  await press(card, 'Tambah jenis');
  await cellOf(grid, 2, 0).click();
  await keyboard.type('Jaringan putus');
  await keyboard.press('Tab');
  await keyboard.type('4');
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await keyboard.press('F2');
  await keyboard.type('2');
  await keyboard.press('Enter');
  const { kinds, counts } = await savedSheet();
  expect(kinds[2]?.name).toBe('Jaringan putus');
  expect(counts[2]?.[0]).toBe(42);
});

it('counts on the whole screen of a phone, each press with its time, the last taken back', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await press(card, 'Hitung langsung');
  const dialog = page.getByRole('dialog', { name: 'Hitung langsung' });
  const button = dialog.getByRole('button', { name: /^Jaringan putus/ });
  await button.click();
  await button.click();
  await press(dialog, 'Urungkan');
  const heights = await dialog
    .locator('button, select, input')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
  await press(dialog, 'Selesai');
  await page.setViewportSize({ width: 1366, height: 768 });
  const { taps } = await savedSheet();
  expect(taps).toHaveLength(1);
  expect(taps[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
});

it('stratifies the check sheet without retyping and says how sure the difference is', async () => {
  await press(card, 'Tambah alat');
  await card.getByRole('button', { name: /^Stratifikasi/ }).click();
  await card.getByLabel('Data diambil dari').selectOption({ index: 1 });
  await choose(card, 'Dipilah menurut', 'Hari');
  await card.getByText(/perbedaan antarkelompok itu nyata \(khi-kuadrat/).waitFor();
  const [sheet, strata] = await savedUses();
  if (strata?.tool !== 'stratification') throw new Error('The saved file has no stratification.');
  expect(strata).toMatchObject({ from: sheet?.id, split: 'column' });
  expect(strata.input.rows.filter(({ amount }) => amount !== null)).toEqual([]);
});
