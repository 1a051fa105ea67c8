import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolNames } from '#words/tools.ts';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { visit } from './harness/visit.ts';

/** They are judged on the pages and slides of the worked example, whose forms and figures these are. */
const COLOURS = ['color-contrast'];

export const phone = { width: 390, height: 844 };

export async function openTool(page: Page, tool: ToolId): Promise<void> {
  await page
    .getByRole('region', { name: 'Alat' })
    .getByRole('link', { name: toolNames[tool], exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: toolNames[tool] }).waitFor();
}

/** The first of the cases that are offered, or the only one. */
export async function fillWithTeachingData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Isi contoh data' }).click();
  const choice = page.getByRole('dialog').getByRole('listitem').first().getByRole('button');
  const filled = page.getByRole('status').filter({ hasText: /\.$/ });
  await choice.or(filled).first().waitFor();
  if (await choice.isVisible()) await choice.click();
}

/** Fills a tool, says a sentence, projects it, builds it up and comes back, on a phone too. */
export async function teachTool(browser: Browser, tool: ToolId): Promise<void> {
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
}

/** The fishbone is drawn twice, and hidden at its second place. */
export function figureInSight(page: Page): Locator {
  return page.locator('main svg[role="img"]:visible, main [role="img"] svg:visible').first();
}

/** How much ink a figure has: its shapes and words. */
function drawn(page: Page): Promise<number> {
  return page.locator('main svg').locator('rect, path, circle, text, polygon, line').count();
}
