import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { cellOf, press } from './hand.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage } from './openRisalah.ts';
import { cardOf } from './wholeCase.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visit(browser));
});
afterAll(() => browser.close());

/** The record as Ctrl+S hands it out. */
async function savedByKey() {
  const { bytes } = await download(page, () => page.keyboard.press('Control+s'));
  const read = decodeFile(bytes);
  if (!read.ok) throw new Error('What Ctrl+S hands out cannot be opened.');
  return read.value.risalah;
}

async function kinds(): Promise<readonly string[]> {
  const [sheet] = (await savedByKey()).inventory.data;
  return sheet?.tool === 'check-sheet' ? sheet.input.kinds.map(({ name }) => name) : [];
}

it('opens a file that is dropped anywhere, and saves it by Ctrl+S', async () => {
  const bytes = encodeFile({
    risalah: { ...puskesmas, id: 'habits', mark: '' },
    photos: new Map(),
  });
  const dropped = await page.evaluateHandle((numbers) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(numbers)], 'puskesmas.risalah'));
    return data;
  }, Array.from(bytes));
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  expect((await savedByKey()).target).toEqual(puskesmas.target);
});

it('jumps to a box by words, and goes on by Enter', async () => {
  await page.keyboard.press('Control+k');
  const query = page.getByRole('combobox', { name: 'Kata yang dicari' });
  await expect.poll(() => query.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('nomor sk');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const decree = page.getByRole('textbox', { name: 'Nomor SK', exact: true });
  await expect.poll(() => decree.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await decree.evaluate((box) => box === document.activeElement)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|TEXTAREA/u);
});

it('moves, copies and removes rows of a grid, several at a time', async () => {
  await goToPage(page, 'Tema dan sasaran');
  const card = cardOf(page, 'inventory');
  await card.locator('summary', { hasText: 'Lembar periksa' }).first().click();
  const grid = card.getByRole('grid', { name: 'Jumlah kejadian', exact: true });
  const before = await kinds();
  const [first, second, third, ...rest] = before;
  await cellOf(grid, 0, 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await kinds()).toEqual([third, first, second, ...rest]);
  await drag(cellOf(grid, 1, 0), cellOf(grid, 0, 0));
  expect(await kinds()).toEqual(before);
  await press(card, 'Gandakan baris 1–2');
  expect(await kinds()).toEqual([first, second, first, second, third, ...rest]);
  await press(card, 'Hapus baris 1–2');
  expect(await kinds()).toEqual(before);
  await page.keyboard.press('Control+z');
  expect(await kinds()).toEqual([first, second, first, second, third, ...rest]);
  await page.keyboard.press('Control+z');
  expect(await kinds()).toEqual(before);
});

/** Takes a row by its number to above another one. */
async function drag(from: ReturnType<typeof cellOf>, to: ReturnType<typeof cellOf>) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('A row is not in sight.');
  await page.mouse.move(start.x + 12, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 12, end.y + end.height / 2, { steps: 4 });
  await page.mouse.move(end.x + 12, end.y + 4);
  await page.mouse.up();
}

it('prints answers as text', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const card = cardOf(page, 'inventory');
  expect(await card.getByRole('button', { name: 'Tambah alat' }).isVisible()).toBe(false);
  await card.getByRole('table', { name: 'Jumlah kejadian' }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
});
