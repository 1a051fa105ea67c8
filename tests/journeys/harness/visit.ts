import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** One person's browser: its tabs share storage and locks. */
  readonly context: BrowserContext;
  /** What the page complained of: uncaught errors and `console.error`. */
  readonly complaints: readonly string[];
}

/** How long a journey waits for what does not come, in milliseconds. */
const PATIENCE = 120_000;

/** Opens the app in a fresh profile, on the small laptop of a workshop. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    // Journeys wait for what is there, not for how it came.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  context.on('page', (page) => listen(page, complaints));
  const page = await context.newPage();
  await page.goto(inject('address'));
  return { page, context, complaints };
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}
