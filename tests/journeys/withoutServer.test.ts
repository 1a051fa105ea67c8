import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';
import { takeComplaints } from './harness/complaints.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import type { Visit } from './harness/visit.ts';
import { beginRisalah, field, goToPage, openFile, untilSaved } from './openRisalah.ts';

type Served = Awaited<ReturnType<typeof serveFolder>>;

/** What Chromium says of files that do not come, and React of what it caught. */
const UNREACHED =
  /ERR_CONNECTION_(REFUSED|RESET)|ERR_INCOMPLETE_CHUNKED_ENCODING|dynamically imported module|Unable to preload|worker did not arrive/;
const GONE = 'server Benang Merah tidak menjawab';

let browser: Browser;
let server: Served;
let visited: Visit;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await serveFolder(inProject('dist'), 0);
  visited = await visit(browser, server.address);
  ({ page } = visited);
});
afterEach(async () => {
  await visited.context.close();
  await server.close();
  takeComplaints(UNREACHED);
});

async function back(): Promise<void> {
  const { port } = new URL(server.address);
  server = await serveFolder(inProject('dist'), Number(port));
}

const rail = (name: RegExp) =>
  page.getByRole('navigation', { name: 'Langkah', exact: true }).getByRole('link', { name });
const failed = () => page.getByRole('main').getByRole('alert').filter({ hasText: GONE });

it('ends a page that does not arrive, not the risalah, and brings it once the server is back', async () => {
  // However slow the machine, this one has not been fetched ahead.
  await page.route(/MirrorPage/, (route) => route.abort('connectionrefused'));
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').waitFor();
  await server.close();
  await rail(/^Cermin juri/).click();
  await failed().waitFor();
  await goToPage(page, 'Identitas dan tim');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
  await rail(/^Cermin juri/).click();
  await failed().waitFor();
  await back();
  await page.unroute(/MirrorPage/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'Cermin juri' });
  await heading.waitFor();
  // With its looks as well: every sheet that the page asks for is there.
  expect(await page.evaluate(missingSheets)).toEqual([]);
});

it('says on the home page what is missing, and how to get it', async () => {
  await server.close();
  await openFile(page, 'a.risalah', new Uint8Array([1]));
  await page.getByRole('alert').filter({ hasText: GONE }).waitFor();
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: /^Puskesmas.*server Benang Merah/ })
    .waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/alat/pareto';
  });
  await page.getByRole('heading', { name: 'Halaman ini belum terunduh' }).waitFor();
  await page.getByRole('link', { name: 'Kembali ke beranda' }).click();
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
});

/** Runs in the page. */
function missingSheets(): readonly string[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .filter(({ sheet }) => sheet === null)
    .map(({ href }) => href);
}
