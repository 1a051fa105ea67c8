import type { Page } from 'playwright-core';

/** Milliseconds that a page was at most without an answer. */
export interface Pauses {
  /** Until it went to another address. */
  readonly before: number;
  /** From then on. */
  readonly after: number;
}

/** Begins to count how long the page does not answer at a time. */
export async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = { before: 0, after: 0, last: performance.now() };
    const { hash } = window.location;
    const beat = (): void => {
      const now = performance.now();
      const span = window.location.hash === hash ? 'before' : 'after';
      state[span] = Math.max(state[span], now - state.last);
      state.last = now;
    };
    setInterval(beat, 5);
    window.addEventListener('hashchange', beat);
    Object.assign(window, { heartbeat: state });
  });
}

export async function pausesOf(page: Page): Promise<Pauses> {
  return page.evaluate(() => {
    const { heartbeat } = window as unknown as { heartbeat: Pauses };
    return {
      before: Math.round(heartbeat.before),
      after: Math.round(heartbeat.after),
    };
  });
}
