import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { methodById } from '#templates/methods/methods.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { widerPlaces } from '#tests/journeys/longWord.ts';
import { asklessIds, pagesOf } from '#ui/risalah/pages/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SLIDES = ['members', 'background', 'cause-effect', 'action-plan'].map(
  (section) => `proyektor/${section}`,
);

it('makes no page and no kind of slide wider than the window with a word of 300 letters', async () => {
  const pages = pagesOf(methodById(puskesmas.method), {}).map(({ id }) => id);
  expect(await widerPlaces(browser, [...pages, ...asklessIds, ...SLIDES])).toEqual([]);
});
