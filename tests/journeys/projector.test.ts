import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { projectExample, sentence, walkSlides } from './slideWalk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The old beamer, whose words are the smallest; `npm run proof` has others.
it('goes through a whole risalah by clicker: a sentence on every slide, no words too small, nothing for axe', async () => {
  const { page, context } = await visit(browser);
  await walkSlides(page, { width: 1024, height: 768 }, { byAxe: 4 });
  await context.close();
});

/** Turns to the next slide, or page of one, and tells its sentence. */
async function turned(page: Page): Promise<string | null> {
  const before = page.url();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.url()).not.toBe(before);
  return sentence(page).textContent();
}

it('returns to the same slide after a reload, and leaves to the step that the slide belongs to', async () => {
  const { page, context } = await visit(browser);
  await projectExample(page);
  await turned(page);
  const before = await turned(page);
  const address = page.url();
  await page.reload();
  await sentence(page).waitFor();
  expect(await sentence(page).textContent()).toBe(before);
  expect(page.url()).toBe(address);
  const thread = page.getByRole('navigation', { name: 'Tempat pada benang merah' });
  await thread.getByRole('button', { name: /^Langkah 2 / }).click();
  await expect.poll(() => page.url()).toContain('cause-effect');
  await expect.poll(() => sentence(page).textContent()).not.toBe(before);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Penyebab', exact: true }).waitFor();
  await context.close();
});

it('lets a hall enter data beside the figure, which follows at once', async () => {
  const { page, context } = await visit(browser);
  await projectExample(page);
  await page.goto(`${page.url().replace(/proyektor.*/, '')}proyektor/verification.search-time`);
  const before = await sentence(page).textContent();
  await page.keyboard.press('e');
  const panel = page.getByRole('complementary', { name: /^Isi data/ });
  const cell = panel.getByRole('row').nth(1).getByRole('gridcell').nth(1);
  await cell.click();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentence(page).textContent()).not.toBe(before);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^Layar hitam\./ }).waitFor();
  await page.keyboard.press('b');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: '5 menit', exact: true }).click();
  await page.getByText(/^0[45]\.\d\d$/).waitFor();
  await context.close();
});
