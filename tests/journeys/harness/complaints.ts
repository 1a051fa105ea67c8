import type { BrowserContext, Page } from 'playwright-core';

const heard: string[] = [];

/** Hears everything that the pages of a person's browser complain of; a journey in which any did fails by `setup.ts`. */
export async function hearComplaints(context: BrowserContext): Promise<void> {
  await context.addInitScript(tellViolations);
  context.on('page', listen);
}

/** Takes out of what was heard the complaints that a journey provokes on purpose, and returns them. */
export function takeComplaints(expected: RegExp): readonly string[] {
  const taken = heard.filter((complaint) => expected.test(complaint));
  heard.splice(0, heard.length, ...heard.filter((complaint) => !expected.test(complaint)));
  return taken;
}

/** What Playwright itself writes where `visit` keeps service workers out. */
const OF_THE_HARNESS = 'Service Worker registration blocked by Playwright';

function listen(page: Page): void {
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning', 'assert'].includes(message.type());
    if (isComplaint && message.text() !== OF_THE_HARNESS) heard.push(message.text());
  });
}

/** Runs in the page. Chromium tells of most refusals in the console by itself, of those in a frame it does not. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `Refused by ${event.violatedDirective}: ${event.blockedURI}, ${event.sourceFile}`,
    );
  });
}
