import { openExample } from './typing.mjs';
import { withPage } from './withPage.mjs';

/** How much slower an old laptop is than the computers that this is written on. */
const SLOW_DOWN = 4;
/** What other programs take from the computer can only add: the least of so many walks counts for each slide. */
const WALKS = 3;
/** Milliseconds after which the neighbours of a slide are ready too. */
const REST = 400;

/**
 * How long it takes from the key until another slide of an example stands on the screen, figure and all, on a computer four
 * times slower.
 *
 * @param {string} folder the built app
 * @returns {Promise<{ slides: number, slowest: { slide: string, time: number }, median: number }>} milliseconds
 */
export function measureTurning(folder) {
  return withPage(folder, async (page, client) => {
    await openExample(page);
    await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
    await page.goto(`${page.url().replace(/(#\/r\/[^/]+).*/u, '$1')}/proyektor/`);
    await page.getByRole('main', { name: 'Proyektor' }).locator('h1').waitFor();
    await page.waitForTimeout(3000);
    /** @type {Map<string, number>} */
    const times = new Map();
    for (let walk = 0; walk < WALKS; walk += 1) {
      await page.keyboard.press('Home');
      await page.waitForTimeout(REST);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
      for (;;) {
        const { slide, time } = await page.evaluate(turnOn);
        if (slide === null) break;
        times.set(slide, Math.min(time, times.get(slide) ?? Number.POSITIVE_INFINITY));
        await page.waitForTimeout(REST);
      }
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    const sorted = [...times]
      .map(([slide, time]) => ({ slide, time }))
      .sort((a, b) => b.time - a.time);
    return {
      slides: sorted.length,
      slowest: sorted[0] ?? { slide: '', time: Number.NaN },
      median: sorted[Math.floor(sorted.length / 2)]?.time ?? Number.NaN,
    };
  });
}

/**
 * Runs in the page: presses the clicker, and waits for the frame in which the next slide is whole.
 *
 * @returns {Promise<{ slide: string | null, time: number }>}
 */
function turnOn() {
  const { document, location, performance, KeyboardEvent, requestAnimationFrame } = globalThis;
  const before = location.hash;
  const start = performance.now();
  const key = { key: 'PageDown', bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  return new Promise((resolve) => {
    requestAnimationFrame(look);

    function look() {
      const waited = performance.now() - start;
      const isTurned = location.hash !== before;
      const isWhole = !(document.querySelector('main')?.textContent ?? '').includes('Menyiapkan');
      if (isTurned && isWhole) {
        // The frame is painted by the time that a message after it is heard.
        const { port1, port2 } = new globalThis.MessageChannel();
        port1.onmessage = () =>
          resolve({
            slide: location.hash.split('/proyektor/')[1] ?? '',
            time: performance.now() - start,
          });
        port2.postMessage(null);
      } else if (waited > 2000) resolve({ slide: isTurned ? location.hash : null, time: waited });
      else requestAnimationFrame(look);
    }
  });
}
