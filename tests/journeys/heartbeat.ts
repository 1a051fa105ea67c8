import type { Page } from 'playwright-core';

/** Begins to count how long the page does not answer at a time. */
export async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 5);
    Object.assign(window, { heartbeat: state });
  });
}

/** The longest time since the last question in which the page did not answer, in milliseconds. */
export async function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { heartbeat } = window as unknown as { heartbeat: { longest: number; last: number } };
    const longest = Math.max(heartbeat.longest, performance.now() - heartbeat.last);
    heartbeat.longest = 0;
    heartbeat.last = performance.now();
    return longest;
  });
}
