import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const called = [
  'Petugas hanya dua pada jam ramai',
  'Istirahat jatuh pada jam ramai',
  'Jadwal jaga belum mengikuti kedatangan',
  'Formulir diisi dua kali',
  'Isian kartu dan komputer terpisah',
  'Belum ada petunjuk tertulis',
];
/** Causes called out: more than a hall reads on one sheet. */
const CAUSES = 18;
/** On each bone before the next is chosen. */
const EACH = 6;

it('teaches fishbone and Pareto live by keyboard: nothing called out is hidden, and the drawing follows', async () => {
  const { page, context } = await visit(browser);
  await page.setViewportSize({ width: 1280, height: 720 });
  const home = page.url().replace(/#.*/, '');
  await teachFishbone(page, home);
  await teachPareto(page, home);
  await context.close();
});

async function teachFishbone(page: Page, home: string): Promise<void> {
  const { keyboard } = page;
  await page.goto(`${home}#/alat/cause-effect/proyektor/`);
  await sentence(page).waitFor();
  await keyboard.press('e');
  const line = page.getByRole('textbox', { name: 'Penyebab', exact: true });
  await line.waitFor();
  for (let at = 0; at < CAUSES; at += 1) {
    const cause = `${called[at % called.length] ?? ''} ${at + 1}`;
    if (at > 0 && at % EACH === 0) await keyboard.press('ArrowDown');
    await keyboard.type(cause);
    // Every third is why the one before it happens.
    await keyboard.press(at % 3 === 2 ? 'Control+Enter' : 'Enter');
    await expect.poll(() => isInSight(page, cause), { message: cause }).toBe(true);
    expect(await line.inputValue()).toBe('');
  }
  // By hand one looks at another sheet, and the next that is called out brings its own back.
  await keyboard.press('ArrowUp');
  await keyboard.type('Loket kedua ditutup');
  await keyboard.press('Enter');
  await expect.poll(() => isInSight(page, 'Loket kedua ditutup')).toBe(true);
  await keyboard.press('Escape');
  await line.waitFor({ state: 'detached' });
  // All of it stands on the sheets that are turned.
  await keyboard.press('Home');
  await expect.poll(() => isInSight(page, `${called[0] ?? ''} 1`)).toBe(true);
  const words = new Set<string>();
  for (let before = ''; before !== page.url();) {
    before = page.url();
    for (const each of await drawnWords(page)) words.add(each);
    await keyboard.press('PageDown');
    // Until the next sheet is drawn and nothing is left to be done.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
    );
  }
  const wanted = Array.from(
    { length: CAUSES },
    (_, at) => `${called[at % called.length] ?? ''} ${at + 1}`,
  );
  expect(wanted.filter((cause) => !words.has(bare(cause)))).toEqual([]);
}

async function teachPareto(page: Page, home: string): Promise<void> {
  const { keyboard } = page;
  await page.goto(`${home}#/`);
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  const risalah = page.url().replace(/(#\/r\/[^/]+).*/, '$1');
  await page.goto(`${risalah}/proyektor/inventory.pareto-before`);
  const pareto = sentence(page);
  await pareto.waitFor();
  const before = await pareto.textContent();
  await page.goto(`${risalah}/proyektor/inventory.sheet-before`);
  await expect.poll(() => pareto.textContent()).not.toBe(before);
  await keyboard.press('e');
  const first = page
    .getByRole('table', { name: 'Lembar periksa dengan turus' })
    .getByRole('row')
    .nth(1);
  const sum = first.getByRole('cell').last();
  const counted = Number(await sum.textContent());
  await keyboard.press('1');
  await keyboard.press('1');
  await keyboard.press('1');
  await keyboard.press('Backspace');
  await expect.poll(() => sum.textContent()).toBe(String(counted + 2));
  await expectInSight(page, sum);
  await keyboard.press('Escape');
  await keyboard.press('PageDown');
  // The Pareto is drawn from the sheet: it follows what was counted.
  await expect.poll(() => page.url()).toContain('pareto-before');
  await expect.poll(() => pareto.textContent()).not.toBe(before);
  expect(await pareto.textContent()).toMatch(/menyumbang \d/);
}

function sentence(page: Page): Locator {
  return page.getByRole('main', { name: 'Proyektor' }).getByRole('heading', { level: 1 });
}

async function expectInSight(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(720);
  expect(await page.getByRole('toolbar').evaluate((bar) => getComputedStyle(bar).opacity)).toBe(
    '0',
  );
}

/** Whether words of the drawing are seen whole: within its frame, above the line that is typed into. */
function isInSight(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const bare = (words: string): string => words.replace(/\s/gu, '');
    const words = [...document.querySelectorAll('main svg text')].filter(
      ({ textContent }) => bare(textContent) === bare(wanted),
    );
    const line = document.querySelector('aside')?.getBoundingClientRect().top ?? innerHeight;
    return words.some((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const frame = each.closest('[data-pan]')?.getBoundingClientRect();
      if (frame === undefined) return false;
      const isInFrame =
        left >= frame.left - 1 &&
        right <= frame.right + 1 &&
        top >= frame.top - 1 &&
        bottom <= frame.bottom + 1;
      return isInFrame && left >= 0 && right <= innerWidth && top >= 0 && bottom <= line + 1;
    });
  }, text);
}

function drawnWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg text')].map(({ textContent }) =>
      textContent.replace(/\s/gu, ''),
    ),
  );
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}
