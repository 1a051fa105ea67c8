import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { expectedDocument } from '#tests/journeys/expectedDocument.ts';
import { contentsOf, exportWhole } from '#tests/journeys/exported.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { putMouseAway } from '#tests/journeys/keys.ts';
import { untilSaved } from '#tests/journeys/openRisalah.ts';
import { readDocument } from '#tests/journeys/readDocument.ts';
import { shorterCase } from '#tests/journeys/shorterCase.ts';
import { beginCase, finishPage, pagesToType, typePage } from '#tests/journeys/wholeCase.ts';
import { serveApp } from './servedApp.ts';

// `npm test` types the second half of it by keys, and the whole of eight steps with a mouse.
it('every page of seven steps is typed with the keyboard alone, from an empty browser to the last annex', async () => {
  const app = await serveApp();
  const browser = await chromium.launch({
    executablePath: app.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const { page, context } = await visit(browser, app.address);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    putMouseAway(page);
    await beginCase(page, 'Tujuh langkah');
    for (const shown of pagesToType(sevenSteps)) {
      await typePage(page, shown, shorterCase);
      await finishPage(page);
    }
    await untilSaved(page);
    const { bytes } = await exportWhole(page);
    const typed = contentsOf(readDocument(bytes));
    expect(typed).toEqual(contentsOf(await expectedDocument(shorterCase)));
  } finally {
    await browser.close();
    await app.close();
  }
});
