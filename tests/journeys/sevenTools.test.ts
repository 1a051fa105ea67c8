import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { copyFishbone, pasteLesson, visitWithClipboard } from './pasteLesson.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visitWithClipboard(browser));
});
afterAll(() => browser.close());

// Of the nine three; `npm run proof` pastes into all.
it.each(['check-sheet', 'control-chart'] as const)(
  'reads what is pasted into %s, follows an option, and copies a picture twice as fine',
  (tool) => pasteLesson(page, tool),
);

it('copies the fishbone as a picture twice as fine', () => copyFishbone(page));
