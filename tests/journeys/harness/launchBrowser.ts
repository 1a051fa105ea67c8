import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the real Chromium, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launching());
}

export function launching(): LaunchOptions {
  return {
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  };
}
