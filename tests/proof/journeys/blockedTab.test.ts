import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { wakesOvertaken } from '#tests/journeys/saving/overtaken.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each([
  ['with locks', true],
  ['without locks', false],
])('writes nothing over another tab that took over meanwhile, %s', (_way, locks) =>
  wakesOvertaken(browser, locks),
);
