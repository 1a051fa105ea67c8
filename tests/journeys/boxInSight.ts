import type { Page } from 'playwright-core';

/** A box that has not moved for so long has come to rest, in milliseconds. */
const SETTLED = 1200;
const TURN = 300;
/** A page that never comes to rest is judged as it is. */
const MOST_TURNS = 40;
/** Ends what hangs; a busy machine takes its time to load the tool that a remark leads to, in milliseconds. */
const MOST = 120_000;

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
    { timeout: MOST },
  );
  await untilAtRest(page);
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

async function untilAtRest(page: Page): Promise<void> {
  let [last, calm] = [Number.NaN, 0];
  for (let turn = 0; turn < MOST_TURNS && calm < SETTLED; turn += 1) {
    await page.waitForTimeout(TURN);
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    calm = top === last ? calm + TURN : 0;
    last = top;
  }
}
