import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function hostile(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/hostile/${name}`, import.meta.url));
}

async function open(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Berkas risalah')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function stored(page: Page, store: 'records' | 'photos'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('benang-merah');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );
}

it('refuses files made to hang with a sentence each', async () => {
  const { page, context, complaints } = await visit(browser);
  const refused: readonly [string, RegExp][] = [
    ['record-of-brackets.bin', /jauh lebih banyak daripada sebuah risalah/],
    ['six-million-finished.bin', /jauh lebih banyak daripada sebuah risalah/],
    ['ten-times-a-gigabyte.bin', /rusak atau terpotong/],
    ['sixty-parts.bin', /tidak sesuai dengan bentuk risalah/],
  ];
  for (const [name, sentence] of refused) {
    await open(page, name, hostile(name));
    await page
      .getByRole('alert')
      .filter({ hasText: sentence })
      .filter({ hasText: name })
      .waitFor();
  }
  expect(await stored(page, 'records')).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('opens a file whose words may be others only after being told so, and says it again', async () => {
  const { page, context, complaints } = await visit(browser);
  await open(page, 'lain.risalah', hostile('other-words.risalah'));
  const dialog = page.getByRole('dialog', { name: 'Berkas ini berubah di jalan' });
  await dialog.getByText('Tanda pemeriksanya tidak cocok').waitFor();
  expect([await stored(page, 'records'), await stored(page, 'photos')]).toEqual([0, 0]);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await stored(page, 'records')).toBe(0);

  await open(page, 'lain.risalah', hostile('other-words.risalah'));
  await dialog.getByRole('button', { name: 'Buka juga' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'Berkas ini berubah di jalan.' });
  await notice.getByRole('button', { name: 'Mengerti' }).click();
  await untilSaved(page);
  expect(complaints).toEqual([]);
  await context.close();
});

it('opens a chain of causes thousands deep and shows what it can of it', async () => {
  const { page, context, complaints } = await visit(browser);
  await open(page, 'rantai.risalah', hostile('long-why-chain.bin'));
  const rail = page.getByRole('navigation', { name: 'Langkah', exact: true }).getByRole('button');
  await rail.first().waitFor();
  const count = await rail.count();
  expect(count).toBeGreaterThan(8);
  for (let at = 0; at < count; at += 1) {
    await rail.nth(at).click();
    await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
    await untilSaved(page);
  }
  await goToPage(page, 'Penyebab');
  await page.getByText('lebih dari 50 “mengapa” di bawah faktornya').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('takes no table from a sheet with a cell in each corner, and says why', async () => {
  const { page, context, complaints } = await visit(browser);
  await page.getByRole('link', { name: 'Diagram Pareto' }).click();
  await page
    .getByTestId('table-picker')
    .first()
    .setInputFiles({ name: 'jauh.xlsx', mimeType: '', buffer: hostile('far-cell.xlsx') });
  await page.getByText('lebih banyak sel daripada yang dapat dibaca').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
