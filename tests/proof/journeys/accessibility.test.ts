import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { openExample, servesEverybody } from '#tests/journeys/servesEverybody.ts';
import { beginCase } from '#tests/journeys/wholeCase.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

servesEverybody(() => browser, {
  name: 'a new risalah',
  on: 'uncoloured',
  open: (page) => beginCase(page, 'Delapan langkah'),
});

servesEverybody(() => browser, { name: 'the worked example', on: 'both', open: openExample });
