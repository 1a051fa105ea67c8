import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { widerPlaces } from './longWord.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A page, a slide, and home; `npm run proof` goes to all.
const PLACES = ['causes', 'proyektor/action-plan'];

it('makes no page wider than the window with a word of 300 letters', async () => {
  expect(await widerPlaces(browser, PLACES)).toEqual([]);
});
