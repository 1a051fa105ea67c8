import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { expectedDocument } from '#tests/journeys/expectedDocument.ts';
import {
  contentsOf,
  exportFromCommandLine,
  exportWhole,
  saveFile,
} from '#tests/journeys/exported.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { putMouseAway } from '#tests/journeys/keys.ts';
import { untilSaved } from '#tests/journeys/openRisalah.ts';
import { readDocument } from '#tests/journeys/readDocument.ts';
import { shorterCase } from '#tests/journeys/shorterCase.ts';
import { beginCase, finishPage, pagesToType, typePage } from '#tests/journeys/wholeCase.ts';
import { serveApp } from './servedApp.ts';

// `npm test` types the first half of the one with a mouse and the second half of the other by keys.
it.each([
  { name: 'Delapan langkah', by: 'mouse', method: eightSteps, risalah: puskesmas },
  { name: 'Tujuh langkah', by: 'keyboard', method: sevenSteps, risalah: shorterCase },
] as const)(
  'every page of $name is typed with the $by, from an empty browser to the last annex',
  async ({ name, by, method, risalah }) => {
    const app = await serveApp();
    const browser = await chromium.launch({
      executablePath: app.chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const { page, context } = await visit(browser, app.address);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      if (by === 'keyboard') putMouseAway(page);
      await beginCase(page, name);
      for (const shown of pagesToType(method)) {
        await typePage(page, shown, risalah);
        await finishPage(page);
      }
      await untilSaved(page);
      const typed = readDocument((await exportWhole(page)).bytes);
      expect(contentsOf(typed)).toEqual(contentsOf(await expectedDocument(risalah)));
      expect(typed.outline.filter((line) => line.includes('LANGKAH'))).toHaveLength(
        method.steps.length,
      );
      const { bytes } = await saveFile(page);
      const other = readDocument(await exportFromCommandLine(bytes));
      expect(contentsOf(other)).toEqual(contentsOf(typed));
      expect(other.contents).toEqual(typed.contents);
    } finally {
      await browser.close();
      await app.close();
    }
  },
);
