import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { goToPage, openFile, untilSaved } from '#tests/journeys/openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('opens a chain of causes thousands deep and shows what it can of it', async () => {
  const { page, context } = await visit(browser);
  await openFile(
    page,
    'rantai.risalah',
    readFileSync(inProject('tests/fixtures/hostile/long-why-chain.bin')),
  );
  await goToPage(page, 'Penyebab');
  await page.getByText('lebih dari 50 “mengapa” di bawah faktornya').first().waitFor();
  await untilSaved(page);
  await context.close();
});
