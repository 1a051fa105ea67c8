import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { keepsAtClosing } from '#tests/journeys/saving/closing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('keeps what was typed a moment before the tab was closed, without locks', () =>
  keepsAtClosing(browser, false));
