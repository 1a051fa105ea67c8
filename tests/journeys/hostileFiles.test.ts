import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { untilSaved } from './openRisalah.ts';

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

/** How many things are kept in a part of the browser's database. */
async function stored(page: Page, store: 'records' | 'photos'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('benang-merah');
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).count();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
    store,
  );
}

async function keepPhoto(page: Page, hash: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ([name, kept]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('benang-merah');
        opening.onsuccess = () => {
          const write = opening.result.transaction('photos', 'readwrite');
          write.objectStore('photos').put(Uint8Array.from(kept), name);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [hash, bytes] as const,
  );
}

async function keptLength(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('benang-merah');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('photos').objectStore('photos').get(name);
          asking.onsuccess = () => {
            opening.result.close();
            const kept: unknown = asking.result;
            resolve(kept instanceof Uint8Array ? kept.length : 0);
          };
        };
      }),
    hash,
  );
}

it('refuses files made to hang with a sentence each', async () => {
  const { page, context } = await visit(browser);
  const refused: readonly [string, RegExp][] = [
    ['record-of-brackets.bin', /jauh lebih banyak daripada sebuah risalah/],
    ['six-million-finished.bin', /jauh lebih banyak daripada sebuah risalah/],
    ['ten-times-a-gigabyte.bin', /rusak atau terpotong/],
  ];
  for (const [name, sentence] of refused) {
    await open(page, name, hostile(name));
    await page.getByRole('alert').filter({ hasText: sentence }).filter({ hasText: name }).waitFor();
  }
  expect(await stored(page, 'records')).toBe(0);
  await context.close();
});

it('opens a file whose words may be others only after being told so, and says it again', async () => {
  const { page, context } = await visit(browser);
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
  await context.close();
});

it('puts the right photograph in the place of a damaged one that was kept before', async () => {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'puskesmas', 'own.risalah'], surroundings);
  const bytes = disk.get('own.risalah') ?? new Uint8Array();
  const read = decodeFile(bytes);
  const [hash = '', photo] = (read.ok ? [...read.value.photos] : [])[0] ?? [];
  const { page, context } = await visit(browser);
  await keepPhoto(page, hash, [1, 2, 3]);
  await open(page, 'own.risalah', Buffer.from(bytes));
  await untilSaved(page);
  expect(await keptLength(page, hash)).toBe(photo?.length);
  await context.close();
});

it('takes no table from a sheet with a cell in each corner, and says why', async () => {
  const { page, context } = await visit(browser);
  await page.getByRole('link', { name: 'Diagram Pareto' }).click();
  await page
    .getByTestId('table-picker')
    .first()
    .setInputFiles({ name: 'jauh.xlsx', mimeType: '', buffer: hostile('far-cell.xlsx') });
  await page.getByText('lebih banyak sel daripada yang dapat dibaca').waitFor();
  await context.close();
});
