import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import {
  MIRROR_PAGE,
  HISTORY_PAGE,
  PREVIEW_PAGE,
  SUMMARY_PAGE,
  THREAD_PAGE,
  pagesOf,
} from '#ui/risalah/pages/pages.ts';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { visit } from './harness/visit.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const narrowPhone = { width: 360, height: 740 };

/** Judges the page on a laptop and, where it is asked, on a phone too; no phone has to push it sideways. */
export async function judge(
  page: Page,
  on: 'both' | 'laptop' | 'uncoloured' = 'both',
): Promise<void> {
  // Colours are the same at every width and in every risalah, and measuring them is most of axe's work.
  const passOver = ['color-contrast'];
  expect(await seriousFindings(page, on === 'uncoloured' ? { passOver } : {})).toEqual([]);
  await page.setViewportSize(phone);
  if (on === 'both') expect(await seriousFindings(page, { passOver })).toEqual([]);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.setViewportSize(narrowPhone);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.setViewportSize(laptop);
}

/** What stands in place of something that is still being loaded. */
function waiting(page: Page): Locator {
  return page.getByText(/^(Memuat|Menyiapkan|Menyusun).*…$/);
}

/** Opens the worked example from the home page, and makes room for its questions. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page.getByRole('button', { name: 'Tutup panel' }).click();
}

interface Opened {
  readonly name: string;
  readonly on: 'both' | 'laptop' | 'uncoloured';
  /** Where not every page is judged. */
  readonly pages?: readonly string[];
  readonly open: (page: Page) => Promise<void>;
}

/** Judges every page of a risalah, its panel and its dialogs, each as a test of its own. */
export function servesEverybody(
  browser: () => Browser,
  { name, on, pages: chosen, open }: Opened,
): void {
  describe(`in ${name}`, () => {
    let page: Page;
    let context: BrowserContext;
    beforeAll(async () => {
      ({ page, context } = await visit(browser()));
      await open(page);
    });
    afterAll(() => context.close());

    /** Goes to a page of the workspace by the address, as a bookmark does. */
    async function goTo(id: string): Promise<void> {
      const address = page.url().replace(/^([^#]*#\/r\/[^/]+).*/, `$1/${id}`);
      await page.goto(address);
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await expect.poll(() => waiting(page).count()).toBe(0);
    }

    const pages = chosen ?? [
      SUMMARY_PAGE,
      ...pagesOf(eightSteps, {}).map(({ id }) => id),
      ...[THREAD_PAGE, MIRROR_PAGE, HISTORY_PAGE, PREVIEW_PAGE],
    ];
    for (const id of pages) {
      it(`serves everybody on the page ${id}`, async () => {
        await goTo(id);
        // All the sheets of a report are too much to be judged twice.
        await judge(page, id === PREVIEW_PAGE ? 'laptop' : on);
      });
    }

    it('serves everybody in the panel at the side and in the dialogs', async () => {
      await goTo('theme');
      await page.getByRole('main').getByRole('button', { name: 'Panduan' }).click();
      for (const tab of ['Panduan', 'Pratinjau', 'Catatan juri']) {
        await page.getByRole('tab', { name: tab }).click();
        await page.getByRole('tab', { name: tab, selected: true }).waitFor();
        await expect.poll(() => waiting(page).count()).toBe(0);
        await judge(page, 'laptop');
      }
      await page.getByRole('button', { name: 'Tutup panel' }).click();
      await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Ekspor ke Word' }).waitFor();
      await judge(page, on);
      await page.getByRole('button', { name: 'Ubah format' }).click();
      await judge(page, on);
      await page.keyboard.press('Escape');
      await goTo(SUMMARY_PAGE);
      await page.getByRole('button', { name: 'Ganti susunan langkah' }).click();
      await judge(page, on);
      await page.keyboard.press('Escape');
    });
  });
}
