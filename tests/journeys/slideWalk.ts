import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './axe.ts';
import { goToPage } from './openRisalah.ts';

/** On the beamer for which slides are drawn; a smaller one shows the same stage smaller. */
const SMALLEST_WORDS = 24;

export interface Beamer {
  readonly width: number;
  readonly height: number;
}

/** The headline of the slide. */
export const sentence = (page: Page) =>
  page.getByRole('main', { name: 'Proyektor' }).getByRole('heading', { level: 1 });

/** Opens the worked example on the projector, at its theme. */
export async function projectExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await goToPage(page, 'Tema dan sasaran');
  await page.getByRole('button', { name: 'Proyektor', exact: true }).click();
  await sentence(page).waitFor();
}

/**
 * Goes through the worked example by clicker on a beamer: a sentence on every slide, no words too small, nothing for axe
 * on every `byAxe`th.
 */
export async function walkSlides(
  page: Page,
  beamer: Beamer,
  { byAxe }: { readonly byAxe: number },
): Promise<void> {
  await projectExample(page);
  const first = await firstSlide(page);
  // A window that fills the screen has no size of its own.
  await page.evaluate(() => document.exitFullscreen());
  // Its end ends the projector, as Esc does, which the browser keeps to itself.
  await sentence(page).waitFor({ state: 'detached' });
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
    if (slides % byAxe === 0) expect(await seriousFindings(page), place).toEqual([]);
    slides += 1;
  } while (await turnsTo(page, 'PageDown'));
  expect(slides).toBeGreaterThan(40);
}

function leastOn({ width, height }: Beamer): number {
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
