import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { photoFiles } from '#templates/examples/puskesmas/photoFiles.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { asTyped } from '#tests/journeys/expectedDocument.ts';
import { exportWhole, saveFile } from '#tests/journeys/exported.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { openFile, untilSaved } from '#tests/journeys/openRisalah.ts';
import { readDocument } from '#tests/journeys/readDocument.ts';
import { shorterCase } from '#tests/journeys/shorterCase.ts';
import { closePanel } from '#tests/journeys/wholeCase.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visit(browser));
});
afterAll(() => browser.close());

async function saved(): Promise<Risalah> {
  await untilSaved(page);
  const read = decodeFile((await saveFile(page)).bytes);
  if (!read.ok) throw new Error(`The saved file cannot be read: ${read.error.kind}`);
  return read.value.risalah;
}

async function switchTo(method: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
  await rail.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Ganti susunan langkah' }).click();
  await page.getByRole('radio', { name: method }).check();
  await page.getByRole('button', { name: 'Gunakan susunan ini' }).click();
}

// `npm run proof` types every page with the keyboard alone and reads the Word file of it.
it('is opened whole where others have typed it', async () => {
  const photos = photoFiles.map(
    ({ hash, base64 }) => [hash, Buffer.from(base64, 'base64')] as const,
  );
  const whole = encodeFile({ risalah: asTyped(shorterCase), photos: new Map(photos) });
  await openFile(page, 'utuh.risalah', whole);
  await closePanel(page);
});

it('loses nothing when the same answers are ordered in eight steps and in seven again', async () => {
  const before = await saved();
  await switchTo('Delapan langkah (DELTA/TKMPN)');
  await page.getByText('8 dari 8 langkah ditandai selesai.').waitFor();
  expect(await saved()).toEqual({ ...before, method: 'eight' });
  const { outline } = readDocument((await exportWhole(page)).bytes);
  expect(outline.filter((line) => line.includes('LANGKAH'))).toHaveLength(eightSteps.steps.length);
  await switchTo('Tujuh langkah (TULTA)');
  await page.getByText('7 dari 7 langkah ditandai selesai.').waitFor();
  // The Word file made in between is noted in the record; no answer is touched by that.
  const after = await saved();
  const { printedOn } = after.printing;
  expect(Date.parse(printedOn)).toBeGreaterThan(Date.parse(before.printing.printedOn));
  expect(after).toEqual({ ...before, printing: { ...before.printing, printedOn } });
});
