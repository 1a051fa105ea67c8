import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage } from './openRisalah.ts';

/** On the beamer for which slides are drawn; a smaller one shows the same stage smaller. */
const SMALLEST_WORDS = 24;
const beamers = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sentence = (page: Page) =>
  page.getByRole('main', { name: 'Proyektor' }).getByRole('heading', { level: 1 });

async function projectExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await goToPage(page, 'Tema dan sasaran');
  await page.getByRole('button', { name: 'Proyektor', exact: true }).click();
  await sentence(page).waitFor();
}

it('goes through a whole risalah by clicker: a sentence on every slide, no words too small, nothing for axe', async () => {
  const { page, context } = await visit(browser);
  await projectExample(page);
  const first = await firstSlide(page);
  // A window that fills the screen has no size of its own.
  await page.evaluate(() => document.exitFullscreen());
  // Its end ends the projector, as Esc does, which the browser keeps to itself.
  await sentence(page).waitFor({ state: 'detached' });
  for (const beamer of beamers) {
    await page.setViewportSize(beamer);
    await page.goto(first);
    let slides = 0;
    // A wide table takes more slides on a small beamer, so the walk goes on until it stands still.
    do {
      const place = `${page.url()} ${beamer.width}`;
      await expect.poll(() => page.getByText('Menyiapkan gambar …').count()).toBe(0);
      expect(await sentence(page).textContent(), place).toMatch(/\w{3}/);
      // A figure is drawn again for the room that its words leave.
      await expect.poll(() => smallWords(page, leastOn(beamer)), { message: place }).toEqual([]);
      if (beamer.width === SMALLEST_BEAMER) expect(await seriousFindings(page)).toEqual([]);
      slides += 1;
    } while (await turnsTo(page, 'PageDown'));
    expect(slides).toBeGreaterThan(40);
  }
  await context.close();
});

const SMALLEST_BEAMER = 1024;

function leastOn({ width, height }: (typeof beamers)[number]): number {
  return SMALLEST_WORDS * Math.min(1, width / 1280, height / 720);
}

/** Goes back to the first slide and tells its address. */
async function firstSlide(page: Page): Promise<string> {
  while (await turnsTo(page, 'PageUp'));
  return page.url();
}

/** Presses a key of the clicker; whether another slide came. */
async function turnsTo(page: Page, key: string): Promise<boolean> {
  const before = page.url();
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return page.url() !== before;
}

/** Turns to the next slide, or page of one, and tells its sentence. */
async function turned(page: Page): Promise<string | null> {
  const before = page.url();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.url()).not.toBe(before);
  return sentence(page).textContent();
}

/** Words on the screen that the last row of a hall cannot read. */
function smallWords(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '') continue;
      if (element.closest('.visually-hidden, title, desc, #recharts_measurement_span')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width < 2) continue;
      // A turned word has its size off the diagonal of the matrix.
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.3) found.push(`${size.toFixed(1)}: ${words}`);
    }
    return found;
  }, smallest);
}

it('returns to the same slide after a reload, and leaves to the step that the slide belongs to', async () => {
  const { page, context } = await visit(browser);
  await projectExample(page);
  await turned(page);
  const before = await turned(page);
  const address = page.url();
  await page.reload();
  await sentence(page).waitFor();
  expect(await sentence(page).textContent()).toBe(before);
  expect(page.url()).toBe(address);
  const thread = page.getByRole('navigation', { name: 'Tempat pada benang merah' });
  await thread.getByRole('button', { name: /^Langkah 2 / }).click();
  await expect.poll(() => page.url()).toContain('cause-effect');
  await expect.poll(() => sentence(page).textContent()).not.toBe(before);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Penyebab', exact: true }).waitFor();
  await context.close();
});

it('lets a hall enter data beside the figure, which follows at once', async () => {
  const { page, context } = await visit(browser);
  await projectExample(page);
  await page.goto(`${page.url().replace(/proyektor.*/, '')}proyektor/verification.search-time`);
  const before = await sentence(page).textContent();
  await page.keyboard.press('e');
  const panel = page.getByRole('complementary', { name: /^Isi data/ });
  const cell = panel.getByRole('row').nth(1).getByRole('gridcell').nth(1);
  await cell.click();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentence(page).textContent()).not.toBe(before);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^Layar hitam\./ }).waitFor();
  await page.keyboard.press('b');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: '5 menit', exact: true }).click();
  await page.getByText(/^0[45]\.\d\d$/).waitFor();
  await context.close();
});
