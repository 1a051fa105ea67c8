import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** A browser of our own, with a profile on disk, that can be killed as a power cut does. */
export interface OwnBrowser {
  readonly page: Page;
  /** Ends all its processes at once, without a word to them. */
  readonly kill: () => Promise<void>;
  readonly isGone: () => boolean;
  /** What the page complained of: uncaught errors and `console.error`. */
  readonly complaints: readonly string[];
}

const LAUNCH = [
  '--headless',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--window-size=1366,768',
  '--lang=id-ID',
];

/** Opens a browser on a profile; the same profile opened again finds what was left in it. */
export async function openOwnBrowser(executable: string, profile: string): Promise<OwnBrowser> {
  const child = spawn(executable, [...LAUNCH, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, to be ended as one.
    detached: process.platform !== 'win32',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('The browser opened no page.');
  // On a computer that has much else to do a page may take a while to take a click.
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return { page, complaints, isGone, kill: () => kill(child, { browser, gone }) };
}

export interface Profile {
  readonly folder: string;
  readonly remove: () => void;
}

export function freshProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { folder, remove };
}

/** Where the browser listens: it says so once. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser ended: ${said.slice(-400)}`)));
  });
}

async function kill(
  child: ChildProcess,
  { browser, gone }: { readonly browser: Browser; readonly gone: Promise<unknown> },
): Promise<void> {
  const { pid } = child;
  // Once it has ended, its number may belong to somebody else.
  const isAlive = child.exitCode === null && child.signalCode === null;
  if (isAlive && pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
  else if (isAlive) child.kill('SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
