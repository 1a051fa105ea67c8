import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SUMMARY_PAGE } from '#ui/risalah/pages/pages.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { widerPlaces } from './longWord.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// One of each kind; `npm run proof` goes to all.
const PLACES = [SUMMARY_PAGE, 'causes', 'results', 'proyektor/action-plan'];

it('makes no page wider than the window with a word of 300 letters', async () => {
  expect(await widerPlaces(browser, PLACES)).toEqual([]);
});
