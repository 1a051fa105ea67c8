import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { hearComplaints } from './complaints.ts';

export interface Visit {
  readonly page: Page;
  /** One person's browser: its tabs share storage and locks. */
  readonly context: BrowserContext;
}

/** How long a journey waits for what does not come, in milliseconds. */
const PATIENCE = 120_000;

/** Opens the app in a fresh profile, on the small laptop of a workshop. A page that complains fails the journey. */
export async function visit(
  browser: Browser,
  address = inject('address'),
  { serviceWorkers = 'block' }: { readonly serviceWorkers?: 'allow' | 'block' } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    // Journeys wait for what is there, not for how it came.
    reducedMotion: 'reduce',
    // It would fetch the whole app at every visit; its own journey lets it in.
    serviceWorkers,
  });
  context.setDefaultTimeout(PATIENCE);
  await hearComplaints(context);
  const page = await context.newPage();
  await page.goto(address);
  return { page, context };
}
