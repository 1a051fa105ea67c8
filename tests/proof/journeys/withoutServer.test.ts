import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';
import { takeComplaints } from '#tests/journeys/harness/complaints.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { beginRisalah, goHome } from '#tests/journeys/openRisalah.ts';

/** What Chromium says of files that do not come. */
const UNREACHED =
  /ERR_CONNECTION_(REFUSED|RESET)|dynamically imported module|worker did not arrive/;
const GONE = 'server Benang Merah tidak menjawab';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('has fetched every page ahead, so that they open without a server', async () => {
  const server = await serveFolder(inProject('dist'), 0);
  const { page, context } = await visit(browser, server.address);
  await beginRisalah(page, 'Melati');
  await fetchedAhead(page);
  await server.close();
  const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
  for (const name of [/^Cermin juri/, /^Benang merah/, /^2 Penyebab/, /^8 /]) {
    await rail.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: GONE }).count()).toBe(0);
  }
  await page.getByRole('link', { name: 'Ekspor' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ekspor ke Word' }).waitFor();
  await page.getByRole('button', { name: 'Buat dokumen Word' }).click();
  await page.getByRole('region', { name: 'Dokumen tidak dapat dibuat' }).getByText(GONE).waitFor();
  await goHome(page);
  await context.close();
  takeComplaints(UNREACHED);
});

/** Waits until nothing has been asked for during some pauses. */
async function fetchedAhead(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await count(); before < now; now = await count()) {
    before = now;
    await page.waitForTimeout(4000);
  }
}
