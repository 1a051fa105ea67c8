import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { hearComplaints } from './complaints.ts';
import { launching } from './launchBrowser.ts';

export interface Visit {
  readonly page: Page;
  /** One person's browser: its tabs share storage and locks. */
  readonly context: BrowserContext;
}

/** How long a journey waits for what does not come, in milliseconds. */
const PATIENCE = 120_000;

/** The small laptop of a workshop. */
const PERSON = {
  viewport: { width: 1366, height: 768 },
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  acceptDownloads: true,
  // Journeys wait for what is there, not for how it came.
  reducedMotion: 'reduce',
} as const;

/** Opens the app in a fresh profile. A page that complains fails the journey. */
export async function visit(browser: Browser, address = inject('address')): Promise<Visit> {
  const context = await browser.newContext(PERSON);
  const page = await begin(context);
  await page.goto(address);
  return { page, context };
}

export interface DiskVisit extends Visit {
  /** Lets the app keep so many bytes; `null` gives back the room that there is. */
  readonly limit: (bytes: number | null) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** The same with a profile on the disk: only there does Chromium keep to a limit of room. */
export async function visitOnDisk(): Promise<DiskVisit> {
  const folder = await mkdtemp(join(tmpdir(), 'benang-merah-'));
  const context = await chromium.launchPersistentContext(folder, { ...launching(), ...PERSON });
  const page = await begin(context);
  await page.goto(inject('address'));
  const control = await context.newCDPSession(page);
  return {
    page,
    context,
    limit: async (bytes) => {
      const { origin } = new URL(inject('address'));
      const quotaSize = bytes === null ? {} : { quotaSize: bytes };
      await control.send('Storage.overrideQuotaForOrigin', { origin, ...quotaSize });
    },
    leave: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function begin(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE);
  await hearComplaints(context);
  return context.newPage();
}
