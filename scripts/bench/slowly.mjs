import { longestTasks } from './longestTasks.mjs';
import { startTrace } from './trace.mjs';

/** How much slower an old laptop is than the computers that this is written on. */
const SLOW_DOWN = 4;
/** What other programs take from the computer can only add: the least of so many times counts. */
const TIMES = 3;
/** Milliseconds: longer than the pauses after which the app commits, saves and searches for findings. */
const AFTERMATH = 1100;

/**
 * The longest task of an act and of all that follows it, on a page that is slowed down.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} client
 * @param {{ act: () => Promise<void>, enough: number }} what a time of `enough` milliseconds is not taken again
 * @returns {Promise<number>} milliseconds
 */
export async function slowly(page, client, { act, enough }) {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES && least > enough; time += 1) {
    const stopTrace = await startTrace(client);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.evaluate(() => void performance.mark('typing act'));
    await act();
    await page.waitForTimeout(AFTERMATH);
    await page.evaluate(() => void performance.mark('typing over'));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    least = Math.min(least, longestTasks(await stopTrace()).get('act') ?? 0);
  }
  return least;
}
