import { longestTasks } from './longestTasks.mjs';
import { startTrace } from './trace.mjs';

/** How much slower an old laptop is than the computers that this is written on. */
const SLOW_DOWN = 4;
/** What other programs take from the computer can only add: the least of so many times counts, the median is told. */
const TIMES = 3;
/** Milliseconds: longer than the pauses after which the app commits, saves and searches for findings. */
const AFTERMATH = 1100;

/**
 * Milliseconds of the longest task, in the run where it was shortest and in the median run.
 *
 * @typedef {{ least: number, median: number }} Longest
 */

/**
 * The longest task of an act and of all that follows it, on a page that is slowed down.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} client
 * @param {{ act: () => Promise<void>, enough: number }} what a time of `enough` milliseconds is not taken again
 * @returns {Promise<Longest>}
 */
export async function slowly(page, client, { act, enough }) {
  const times = [];
  while (times.length < TIMES && !times.some((time) => time <= enough)) {
    const stopTrace = await startTrace(client);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.evaluate(() => void performance.mark('typing act'));
    await act();
    await page.waitForTimeout(AFTERMATH);
    await page.evaluate(() => void performance.mark('typing over'));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    times.push(longestTasks(await stopTrace()).get('act') ?? 0);
  }
  times.sort((a, b) => a - b);
  return { least: times[0] ?? 0, median: times[Math.floor(times.length / 2)] ?? 0 };
}
