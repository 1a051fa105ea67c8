import type { Browser, Page } from 'playwright-core';
import { encodeFile } from '#persistence/risalahFile.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { methodById } from '#templates/methods/methods.ts';
import { sidewaysScroll } from './axe.ts';
import { openFile } from './openRisalah.ts';
import { visit } from './harness/visit.ts';
import { wordEverywhere } from './wordEverywhere.ts';

const WORD = 'Pertanggungjawaban'.repeat(17).slice(0, 300);
const WIDTHS = [1366, 390] as const;

/** Everything that was typed is one word of 300 letters. */
function file(): Uint8Array {
  const method = methodById(puskesmas.method);
  const risalah = wordEverywhere(puskesmas, WORD);
  const names = method.steps.map(({ id }) => [`${method.id}/${id}`, WORD] as const);
  return encodeFile({
    risalah: { ...risalah, stepNames: Object.fromEntries(names) },
    photos: new Map(),
  });
}

/** By how many pixels the page can be pushed sideways at each width where it can. */
async function pushed(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 768 });
    // What is drawn for a width comes a moment after it.
    await page.waitForTimeout(200);
    const by = await sidewaysScroll(page);
    if (by > 0) found.push(`${name} at ${width}: ${by}`);
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 768 });
  return found;
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Where and by how much a word of 300 letters makes these places of a risalah, and the home page, wider than the window. */
export async function widerPlaces(
  browser: Browser,
  places: readonly string[],
): Promise<readonly string[]> {
  const { page, context } = await visit(browser);
  await openFile(page, 'kata.risalah', file());
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  const place = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  const found: string[] = [];
  for (const one of places) {
    await goTo(page, `${place}/${one}`);
    found.push(...(await pushed(page, one)));
  }
  await goTo(page, '#/');
  await page.getByRole('button', { name: /^Hapus / }).click();
  found.push(...(await pushed(page, 'deleting')));
  await page.getByRole('button', { name: 'Batal' }).click();
  await openFile(page, `${WORD}.risalah`, new Uint8Array([1]));
  await page.getByRole('alert').filter({ hasText: 'bukan berkas risalah' }).waitFor();
  found.push(...(await pushed(page, 'home')));
  await context.close();
  return found;
}
