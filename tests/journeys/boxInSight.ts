import type { Page } from 'playwright-core';

/** How long what loads above a box may push it about, in milliseconds. */
const SETTLED = 2500;

/**
 * What is wrong with where the caret has come to rest after a remark was followed: it is in no box, outside the window,
 * or something lies over it. Empty where nothing is.
 */
export async function boxInSight(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      document.activeElement?.closest('[id^="bagian-"]') != null &&
      !document.activeElement.id.startsWith('bagian-'),
    undefined,
    { timeout: 30_000 },
  );
  await page.waitForTimeout(SETTLED);
  return page.evaluate(() => {
    const box = document.activeElement;
    if (box === null || box.closest('[id^="bagian-"]') === null) return 'the caret is in no box';
    const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
    if (width === 0 || height === 0) return 'the box is folded away';
    if (top < 0 || bottom > window.innerHeight || left < 0 || right > window.innerWidth) {
      return `the box is outside the window: ${Math.round(top)} to ${Math.round(bottom)}`;
    }
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isOwn = over !== null && (box.contains(over) || over.contains(box));
    const isDrawnOver = over?.closest('[id^="bagian-"]') === box.closest('[id^="bagian-"]');
    return isOwn || isDrawnOver ? '' : `something lies over it: ${over?.tagName ?? 'nothing'}`;
  });
}
