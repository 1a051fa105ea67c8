import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { inProject } from '#scripts/parts/paths.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';
import { LACKING } from '#words/keeping/edition.ts';
import { takeComplaints } from './harness/complaints.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, goToPage, untilSaved } from './openRisalah.ts';

/** A worker that looks for its newer edition while the server is gone says so. */
const UNREACHED =
  /ERR_CONNECTION_(REFUSED|RESET)|An unknown error occurred when fetching the script/;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edisi-'));
  await cp(inProject('dist'), folder, { recursive: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** In a folder of the address, as on a static server of many sites, a first visit and then no server at all. */
it('opens without its server after one visit, also what was never opened', async () => {
  const site = join(folder, '..');
  const server = await serveFolder(site, 0);
  const path = `${folder.slice(site.length + 1)}/`;
  const { page, context } = await visit(browser, `${server.address}${path}`, {
    serviceWorkers: 'allow',
  });
  await untilKept(page);
  await server.close();

  await page.reload();
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').fill('Dinas Kesehatan');
  await untilSaved(page);
  await goToPage(page, 'Cermin juri');
  await page.goto(`${page.url().replace(/\/[^/]*$/, '')}/ekspor`);
  await page.reload();
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  expect(decodeFile(word.bytes)).toMatchObject({ ok: true, value: { source: 'word' } });
  await context.close();
  takeComplaints(UNREACHED);
});

/** The first update of a page whose first visit this is: no worker controls it yet. */
it('tells that a newer edition is ready, keeps what was typed, and reloads only when asked', async () => {
  const server = await serveFolder(folder, 0);
  const { page, context } = await visit(browser, server.address, { serviceWorkers: 'allow' });
  await untilKept(page);
  await beginRisalah(page, 'Melati');
  await publishNewEdition();
  await page.evaluate(lookForUpdate);
  await page.getByText('Edisi baru Benang Merah siap dipakai.').waitFor();
  await field(page, 'OPD').pressSequentially('Dinas Kesehatan');
  expect(await page.title()).not.toMatch(/^Edisi baru/);

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await reloaded;
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  expect(await page.locator('meta[name="edisi"]').getAttribute('content')).toBe('baru');
  await context.close();
  await server.close();
});

/** A hotel's Wi-Fi and one laptop: no worker, no locks, no subtle cryptography. */
it('works over plain http and says what is missing', async () => {
  const { page, context } = await visit(browser, 'about:blank');
  await context.route('http://hotel.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto('http://hotel.test/');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'Tentang Benang Merah' }).click();
  await page.getByText(LACKING.offline).waitFor();
  await page.getByText(LACKING.locks).waitFor();
  await page.getByRole('button', { name: 'Tutup' }).click();
  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').pressSequentially('Dinas Kesehatan');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await context.close();
});

/** The same app with one word more in its document, and in the list of what is kept. */
async function publishNewEdition(): Promise<void> {
  const document = join(folder, 'index.html');
  const html = await readFile(document, 'utf8');
  await writeFile(document, html.replace('<title>', '<meta name="edisi" content="baru" /><title>'));
  const worker = join(folder, 'sw.js');
  const script = await readFile(worker, 'utf8');
  await writeFile(worker, script.replace(/(url:"index\.html",revision:")[^"]*/, '$1edisi-baru'));
}

/** Until every file of this edition is kept. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Runs in the page. */
async function lookForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
}
