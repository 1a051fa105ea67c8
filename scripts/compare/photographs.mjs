import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';
import { settled } from './settled.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */
/** @typedef {import('playwright-core').Page} Page */

/**
 * A walk through the app in a browser of its own, which names each sight that it stops at.
 *
 * @typedef {object} Visit
 * @property {string} name
 * @property {(page: Page, edition: Edition) => AsyncGenerator<Sight>} walk
 */

/**
 * What is photographed: the whole page, or one place on it.
 *
 * @typedef {string | { name: string, place: import('playwright-core').Locator }} Sight
 */

/** Pixels of a picture from top to bottom; the sheets of a report, which go on further, have visits of their own. */
const TALLEST = 15_000;

const MOMENT = new Date('2026-12-01T03:30:00Z');

/**
 * Photographs every sight of a visit and keeps the pictures; a visit that was made before is not made again.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Edition} edition
 * @param {Visit} visit
 * @returns {Promise<Map<string, Buffer>>} the pictures by the names of the sights
 */
export async function photographed(browser, edition, visit) {
  const folder = folderOf(edition, visit.name);
  const kept = readPictures(folder);
  if (kept !== null) return kept;
  const pictures = await walk(browser, edition, visit);
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(folder, `${name}.png`), picture);
  writeFileSync(join(folder, WHOLE), [...pictures.keys()].join('\n'));
  return pictures;
}

/** Lets a visit be made again. @param {Edition} edition @param {Visit} visit */
export function forget(edition, { name }) {
  rmSync(folderOf(edition, name), { recursive: true, force: true });
}

/** @param {Edition} edition @param {string} visit */
function folderOf({ kept }, visit) {
  return join(kept, 'pages', visit);
}

/** Lists the sights of a visit, once all pictures of it are there. */
const WHOLE = 'sights.txt';

/** @param {string} folder */
function readPictures(folder) {
  try {
    const names = readFileSync(join(folder, WHOLE), 'utf8').split('\n');
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.png`))]));
  } catch {
    return null;
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Edition} edition
 * @param {Visit} visit
 */
async function walk(browser, edition, { name, walk }) {
  const { address, close } = await serveFolder(edition.app, 0);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  try {
    await context.clock.setFixedTime(MOMENT);
    const page = await context.newPage();
    await page.addInitScript(standStill);
    await page.goto(address);
    const pictures = new Map();
    for await (const sight of walk(page, edition)) {
      await settled(page);
      if (typeof sight === 'string') pictures.set(sight, await photograph(page));
      else pictures.set(sight.name, await sight.place.screenshot({ animations: 'disabled' }));
    }
    return pictures;
  } catch (error) {
    throw new Error(`${edition.name}: the visit “${name}” was cut short`, { cause: error });
  } finally {
    await context.close();
    await close();
  }
}

/** The whole page, not only what is in the window. @param {Page} page */
async function photograph(page) {
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: 1366, height: Math.min(height, TALLEST) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

/**
 * What is far from the window is laid out as well, and no caret blinks; runs in the page. A page that forbids styles in
 * its text takes them from a script.
 */
function standStill() {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync(
    '* { content-visibility: visible !important; caret-color: transparent !important; }',
  );
  globalThis.document.adoptedStyleSheets.push(sheet);
}
