import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { wakesOvertaken } from './saving/overtaken.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The harder way; `npm run proof` goes the one with locks as well.
it('writes nothing over another tab that took over meanwhile, and offers its own words', () =>
  wakesOvertaken(browser, false));
