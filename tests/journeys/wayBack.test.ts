import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pixels between the top of the window and the question of the target. */
function targetTop(page: Page): Promise<number> {
  return page
    .locator('#bagian-target')
    .evaluate((card) => Math.round(card.getBoundingClientRect().top));
}

it('comes back with Back and reload as far as a page was scrolled, and marks the question that is read', async () => {
  const { page, context } = await visit(browser);
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await goToPage(page, 'Tema dan sasaran');
  const target = page.getByRole('button', { name: /^Sasaran ?,/ });
  await target.click();
  await expect.poll(() => target.getAttribute('aria-current')).toBe('location');
  await page.getByLabel('Alasan sasaran').first().click();
  await page.mouse.wheel(0, 120);
  // The place is noted once the scrolling rests.
  await page.waitForTimeout(500);
  const top = await targetTop(page);
  expect(top).toBeLessThan(0);

  await goToPage(page, 'Penyebab');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => targetTop(page).then((now) => Math.abs(now - top) <= 1)).toBe(true);
  await page.reload();
  await page.locator('#bagian-target').waitFor();
  await expect.poll(() => targetTop(page).then((now) => Math.abs(now - top) <= 1)).toBe(true);
  await expect.poll(() => target.getAttribute('aria-current')).toBe('location');
  await context.close();
});

it('opens the fishbone at its head on a phone, where no drawing is docked', async () => {
  const { page, context } = await visit(browser);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page.waitForURL(/#\/r\//);
  await page.goto(page.url().replace(/#\/r\/([^/]+).*/, '#/r/$1/causes'));
  await page.getByRole('list', { name: 'Penyebab Manusia', exact: true }).waitFor();
  const field = page.getByLabel('Kepala diagram');
  await field.click();
  const before = await page.evaluate(() => window.scrollY);
  await field.press('End');
  await page.keyboard.type('Antrean');
  // Longer than the drawing waits for an answer.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await context.close();
});
