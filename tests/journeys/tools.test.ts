import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolNames } from '#words/tools.ts';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, goToPage, untilSaved } from './openRisalah.ts';

/** They are judged on the pages and slides of the worked example, whose forms and figures these are. */
const COLOURS = ['color-contrast'];

const phone = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openTool(page: Page, tool: ToolId): Promise<void> {
  await page
    .getByRole('region', { name: 'Alat' })
    .getByRole('link', { name: toolNames[tool], exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: toolNames[tool] }).waitFor();
}

/** The first of the cases that are offered, or the only one. */
async function fillWithTeachingData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Isi contoh data' }).click();
  const choice = page.getByRole('dialog').getByRole('listitem').first().getByRole('button');
  const filled = page.getByRole('status').filter({ hasText: /\.$/ });
  await choice.or(filled).first().waitFor();
  if (await choice.isVisible()) await choice.click();
}

it.each(toolIds)(
  'teaches %s: fills it, says a sentence, projects it, builds it up and comes back, on a phone too',
  async (tool) => {
    const { page, context } = await visit(browser);
    await openTool(page, tool);
    await fillWithTeachingData(page);
    const figure = page.locator('main svg[role="img"], main [role="img"] svg').first();
    await figure.waitFor();
    expect(await seriousFindings(page, { passOver: COLOURS })).toEqual([]);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('p');
    const slide = page.getByRole('main', { name: 'Proyektor' });
    await slide.getByRole('heading', { level: 1 }).waitFor();
    await figure.waitFor();
    expect(await slide.getByRole('heading', { level: 1 }).textContent()).toMatch(/\w{3}/);
    expect(await seriousFindings(page, { passOver: COLOURS })).toEqual([]);
    const whole = await drawn(page);
    await page.keyboard.press('Space');
    await expect.poll(() => drawn(page)).toBeLessThan(whole);
    const ground = await drawn(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => drawn(page)).toBeGreaterThan(ground);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: toolNames[tool] }).waitFor();
    await page.setViewportSize(phone);
    await page.reload();
    await figureInSight(page).waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await context.close();
  },
);

/** The fishbone is drawn twice, and hidden at its second place. */
function figureInSight(page: Page): Locator {
  return page.locator('main svg[role="img"]:visible, main [role="img"] svg:visible').first();
}

/** How much ink a figure has: its shapes and words. */
function drawn(page: Page): Promise<number> {
  return page.locator('main svg').locator('rect, path, circle, text, polygon, line').count();
}

it('moves a Pareto into a risalah and leaves the toolbox out of the list', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await untilSaved(page);
  await page.getByRole('link', { name: /ke beranda/ }).click();
  await openTool(page, 'pareto');
  await fillWithTeachingData(page);
  await page.getByRole('button', { name: /^Salin ke risalah/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bagian').selectOption('inventory');
  await dialog.getByRole('button', { name: 'Salin', exact: true }).click();
  await dialog.getByText(/Salinannya kini ada di/).waitFor();
  await dialog.getByRole('link', { name: 'Buka risalah' }).click();
  await goToPage(page, 'Tema dan sasaran');
  const moved = page.getByRole('group', { name: 'Diagram Pareto 1' });
  expect(await moved.getByRole('textbox', { name: 'Judul' }).inputValue()).toBe(
    'Keluhan pelayanan',
  );
  await page.getByRole('link', { name: /ke beranda/ }).click();
  const held = page.getByRole('region', { name: 'Risalah di peramban ini' });
  await held.waitFor();
  expect(await held.getByRole('listitem').count()).toBe(1);
  await context.close();
});

it('is opened, filled and left on a phone', async () => {
  const { page, context } = await visit(browser);
  await page.setViewportSize(phone);
  await openTool(page, 'pareto');
  await fillWithTeachingData(page);
  await figureInSight(page).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('link', { name: /ke beranda/ }).click();
  await page.getByRole('region', { name: 'Alat' }).waitFor();
  await context.close();
});
