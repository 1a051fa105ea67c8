import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { toolUseKinds } from '#domain/tools/toolId.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { pasteLesson, visitWithClipboard } from '#tests/journeys/pasteLesson.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await visitWithClipboard(browser));
});
afterAll(() => browser.close());

it.each(toolUseKinds)(
  'reads what is pasted into %s, follows an option, and copies a picture twice as fine',
  (tool) => pasteLesson(page, tool),
);
