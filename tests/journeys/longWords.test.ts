import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeFile } from '#persistence/risalahFile.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { methodById } from '#templates/methods/methods.ts';
import { asklessIds, pagesOf } from '#ui/risalah/pages/pages.ts';
import { sidewaysScroll } from './axe.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { wordEverywhere } from './wordEverywhere.ts';

const WORD = 'Pertanggungjawaban'.repeat(17).slice(0, 300);
const WIDTHS = [1366, 390] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything that was typed is one word of 300 letters. */
function file(): Uint8Array {
  const method = methodById(puskesmas.method);
  const risalah = wordEverywhere(puskesmas, WORD);
  const names = method.steps.map(({ id }) => [`${method.id}/${id}`, WORD]);
  return encodeFile({
    risalah: { ...risalah, stepNames: Object.fromEntries(names) },
    photos: new Map(),
  });
}

/** What a page shows that it keeps folded or for another tab. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Which of the pages can be pushed sideways, and by how many pixels. */
async function pushed(page: Page, places: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) {
    await page.evaluate((hash) => (window.location.hash = hash), place);
    await page.waitForTimeout(900);
    await unfold(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 });
      await page.waitForTimeout(150);
      const by = await sidewaysScroll(page);
      if (by > 0) {
        found.push(`${place} at ${width}: ${by}`);
        console.log(place, width, by, await page.evaluate(() => {
          const out: string[] = [];
          for (const e of document.querySelectorAll('body *')) {
            const r = e.getBoundingClientRect();
            if (r.right <= innerWidth + 1 || r.width === 0) continue;
            let clipped = false;
            for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) { const o = getComputedStyle(p).overflowX; if (o !== 'visible' && p.getBoundingClientRect().right <= innerWidth + 1) { clipped = true; break; } }
            if (!clipped && e.children.length < 40) out.push(`${e.tagName}.${String(e.getAttribute('class')).slice(0, 50)} ${Math.round(r.left)}-${Math.round(r.right)} ${e.children.length === 0 ? 'LEAF' : ''}`);
          }
          return out.slice(0, 14).join('\n');
        }));
      }
    }
  }
  return found;
}

it('makes no page wider than the window with a word of 300 letters', async () => {
  const { page, context } = await visit(browser);
  await page.getByLabel('Berkas risalah').setInputFiles({
    name: 'kata.risalah',
    mimeType: 'application/zip',
    buffer: Buffer.from(file()),
  });
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  const place = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  const pages = pagesOf(methodById(puskesmas.method), {}).map(({ id }) => id);
  const slides = sectionIds.map((section) => `proyektor/${section}`);
  const places = [...pages, ...asklessIds, ...slides].map((page) => `${place}/${page}`);
  expect(await pushed(page, [...places, '#/'])).toEqual([]);
  await context.close();
});
