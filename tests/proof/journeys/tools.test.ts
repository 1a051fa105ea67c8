import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { teachTool } from '#tests/journeys/teachTool.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each(toolIds)(
  'teaches %s: fills it, says a sentence, projects it, builds it up and comes back, on a phone too',
  (tool) => teachTool(browser, tool),
);
