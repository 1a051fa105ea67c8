import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { walkSlides } from '#tests/journeys/slideWalk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 800, height: 600 },
])('goes through a whole risalah on a beamer of $width × $height', async (beamer) => {
  const { page, context } = await visit(browser);
  await walkSlides(page, beamer, { byAxe: 1 });
  await context.close();
});
