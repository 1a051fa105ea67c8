import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sidewaysScroll } from './axe.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, goToPage, untilSaved } from './openRisalah.ts';
import { figureInSight, fillWithTeachingData, openTool, phone, teachTool } from './teachTool.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A grid of counts, a chart of points, and the drawing; `npm run proof` teaches the others.
it.each(['check-sheet', 'control-chart', 'cause-effect'] as const)(
  'teaches %s: fills it, says a sentence, projects it, builds it up and comes back, on a phone too',
  (tool) => teachTool(browser, tool),
);

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
