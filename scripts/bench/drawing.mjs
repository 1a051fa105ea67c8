import { longestTasks } from './longestTasks.mjs';
import { startTrace } from './trace.mjs';
import { withPage } from './withPage.mjs';

const POINTS = 3000;
const RUNS = 5;

/**
 * How long the page is busy at a stretch when it draws a control chart of 3,000 points: pasted once, then drawn anew by
 * going to the projector and back.
 *
 * @param {string} folder the built app
 * @returns {Promise<number>} milliseconds, the median
 */
export function measureDrawing(folder) {
  return withPage(folder, async (page, client) => {
    await page.goto(`${page.url().split('#')[0]}#/alat/control-chart`);
    await pastePoints(page);
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const stopTrace = await startTrace(client);
      await page.evaluate(() => void performance.mark('typing chart'));
      await page.keyboard.press('p');
      await page.getByRole('main', { name: 'Proyektor' }).locator('[role="img"]').first().waitFor();
      await page.waitForTimeout(1000);
      await page.evaluate(() => void performance.mark('typing over'));
      times.push(longestTasks(await stopTrace()).get('chart') ?? 0);
      await page.keyboard.press('Escape');
      await page.locator('main [role="img"]').first().waitFor();
      await page.getByRole('heading', { level: 1 }).focus();
    }
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  });
}

/** @param {import('playwright-core').Page} page */
async function pastePoints(page) {
  const lines = Array.from({ length: POINTS }, (_, at) => {
    const value = 50 + 5 * Math.sin(at * 12.9898) + 3 * Math.sin(at * 78.233);
    return `${at + 1}\t${value.toFixed(2).replace('.', ',')}`;
  });
  await page.evaluate((text) => globalThis.navigator.clipboard.writeText(text), lines.join('\n'));
  await page.getByRole('grid').first().getByRole('gridcell').first().click();
  await page.keyboard.press('ControlOrMeta+V');
  await page
    .getByText(/3\.000/)
    .first()
    .waitFor();
  await page.locator('main [role="img"]').first().waitFor();
  await page.getByRole('heading', { level: 1 }).focus();
}
