import { chromium } from 'playwright-core';
import { findChromium } from '../parts/findChromium.mjs';
import { inProject } from '../parts/paths.mjs';
import { serveFolder } from '../parts/serveFolder.mjs';

const SLOW_DOWN = 4;

/**
 * Types into every text field of the worked example on a machine four times slower and watches for long tasks.
 *
 * @returns {Promise<{ fields: number, longest: number, where: string }>} milliseconds of the longest task that a
 * keystroke caused, 0 when none lasted 50 ms
 */
export async function measureTyping() {
  const { address, close } = await serveFolder(inProject('dist'), 0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    await page.getByRole('button', { name: /contoh/i }).first().click();
    await page.waitForURL(/#\/r\//);
    const rail = page.getByRole('navigation', { name: 'Langkah' });
    await rail.waitFor();
    const client = await page.context().newCDPSession(page);
    let fields = 0;
    let worst = { longest: 0, where: '' };
    for (const link of await rail.getByRole('link').all()) {
      await link.click();
      await page.waitForTimeout(1500);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
      for (const field of await page.locator('main textarea, main input[type="text"]').all()) {
        if (!(await field.isEditable())) continue;
        await field.focus();
        // What focusing costs is not typing.
        await page.waitForTimeout(300);
        await page.evaluate(watchLongTasks);
        await page.keyboard.press('End');
        await page.keyboard.type('abc', { delay: 120 });
        await page.waitForTimeout(500);
        const longest = await page.evaluate(longestTask);
        fields += 1;
        if (longest > worst.longest) {
          worst = { longest, where: (await field.getAttribute('name')) ?? '' };
        }
      }
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return { fields, ...worst };
  } finally {
    await browser.close();
    await close();
  }
}

function watchLongTasks() {
  const tasks = (window.longTasks = []);
  window.longTaskWatch?.disconnect();
  window.longTaskWatch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  });
  window.longTaskWatch.observe({ type: 'longtask' });
}

function longestTask() {
  return Math.max(0, ...window.longTasks);
}
