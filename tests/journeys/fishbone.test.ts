import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, goToPage } from './openRisalah.ts';
import { readDocument } from './readDocument.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('writes a fishbone by keyboard, merges, drags and enlarges it, and prints its ballots', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await goToPage(page, 'Penyebab');

  await page.getByRole('button', { name: 'Penyebab baru pada Manusia' }).click();
  const { keyboard } = page;
  await keyboard.type('Petugas kurang');
  await keyboard.press('Enter');
  await keyboard.type('Jadwal tetap');
  await keyboard.press('Tab');
  await page.getByRole('button', { name: 'Penyebab baru pada Metode' }).click();
  await keyboard.type('petugas  kurang');
  await keyboard.press('Enter');
  await keyboard.type('Belum ada SOP');
  await expectLines(page, 'Metode', ['petugas  kurang', 'Belum ada SOP']);

  await page.getByRole('button', { name: 'Gabungkan “Petugas kurang”' }).click();
  await expectLines(page, 'Metode', ['Belum ada SOP']);
  await expectLines(page, 'Manusia', ['Petugas kurang', 'Jadwal tetap']);

  await dragBelow(page, { from: 'Belum ada SOP', to: 'Jadwal tetap' });
  await expectLines(page, 'Manusia', ['Petugas kurang', 'Jadwal tetap', 'Belum ada SOP']);
  await page.getByRole('button', { name: 'Urungkan', exact: true }).first().click();
  await expectLines(page, 'Metode', ['Belum ada SOP']);

  await zoomIn(page);

  await page.getByLabel('Calon akar: Jadwal tetap').check();
  await goToPage(page, 'Penyebab dominan');
  const ballot = await download(page, () =>
    page.getByRole('button', { name: 'Unduh formulir kosong: surat suara' }).click(),
  );
  expect(ballot.name).toBe('Surat suara KBK Melati.docx');
  const document = readDocument(ballot.bytes);
  expect(document.outline).toEqual(['1 SURAT SUARA']);
  expect(document.tables[1]?.rows).toEqual([['1', 'Jadwal tetap', 'Manusia', '', '']]);
  expect(document.prompts).toEqual([]);
  await context.close();
});

async function expectLines(page: Page, bone: string, lines: readonly string[]): Promise<void> {
  const fields = page
    .getByRole('list', { name: `Penyebab ${bone}`, exact: true })
    .getByRole('textbox');
  await expect.poll(() => fields.evaluateAll(valuesOf)).toEqual(lines);
}

function valuesOf(fields: Element[]): string[] {
  return fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}

async function dragBelow(
  page: Page,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const grip = lineOf(page, from).locator('[data-grip]');
  await grip.scrollIntoViewIfNeeded();
  await grip.hover();
  await page.mouse.down();
  const target = lineOf(page, to);
  await expect
    .poll(async () => {
      // Near an edge the page scrolls along, so the line is followed until it shows the drop.
      const place = await target.boundingBox();
      // A hand is never quite still: a pointer that rests tells nothing when the line moves below it.
      if (place !== null) {
        const foot = place.y + place.height;
        await page.mouse.move(place.x + 40, foot - 4);
        await page.mouse.move(place.x + 40, foot - 3);
      }
      return target.getAttribute('data-drop');
    })
    .toBe('after');
  await page.mouse.up();
}

function lineOf(page: Page, text: string): Locator {
  return page.locator('[data-cause]').filter({ has: page.locator(`[data-words="${text} "]`) });
}

/** By button, by key and, once clicked, by wheel; then back to the whole. */
async function zoomIn(page: Page): Promise<void> {
  const frame = page.getByRole('group', { name: /^Perbesar dan geser/ }).getByRole('region');
  const width = async (): Promise<number> => (await frame.locator('svg').boundingBox())?.width ?? 0;
  const first = await width();
  await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
  await expect.poll(width).toBeGreaterThan(first);
  const second = await width();
  await frame.click();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(second);
  const third = await width();
  await page.mouse.wheel(0, -200);
  await expect.poll(width).toBeGreaterThan(third);
  await page.keyboard.press('0');
  await expect.poll(width).toBeLessThan(third);
}
