/** Milliseconds without a change after which a page counts as still. */
const STILL = 250;
const LONGEST = 120_000;
const TICK = 50;

/**
 * Waits until nothing is loaded, laid out or drawn any more.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.evaluate(watch);
  const begun = performance.now();
  for (;;) {
    const missing = await page.evaluate(whatMoves, STILL);
    if (missing === '') return;
    if (performance.now() - begun > LONGEST) {
      throw new Error(`${page.url()} does not come to rest: ${missing}`);
    }
    await page.waitForTimeout(TICK);
  }
}

/** Notes the moment of every change; runs in the page. */
function watch() {
  const { document, performance } = globalThis;
  globalThis.lastChange = performance.now();
  if (globalThis.isWatched) return;
  globalThis.isWatched = true;
  new globalThis.MutationObserver(([change]) => {
    globalThis.lastChange = performance.now();
    globalThis.lastChanged = change?.target.nodeName;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What the page still waits for; runs in the page. */
function whatMoves(/** @type {number} */ still) {
  const { document, performance, NodeFilter } = globalThis;
  if (performance.now() - globalThis.lastChange < still)
    return `changes, ${globalThis.lastChanged}`;
  if (document.fonts.status !== 'loaded') return 'fonts';
  const late = [...document.images].filter((image) => !image.complete);
  // What is far from the window would wait for ever.
  for (const image of late) image.loading = 'eager';
  if (late.length > 0) return 'images';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent ?? '';
    // "Memuat isian …" stands in place of something that is on its way.
    if (/^(Mem|Men)\w+ (.{0,30} )?…$|^Sedang dihitung/.test(words)) return words;
  }
  return '';
}
