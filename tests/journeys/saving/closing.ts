import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '#tests/journeys/harness/visit.ts';
import { beginRisalah, field } from '#tests/journeys/openRisalah.ts';
import { withoutLocks } from './blockTab.ts';

/** A tab is closed right after the last letter, and what was typed stands in the next. */
export async function keepsAtClosing(browser: Browser, locks: boolean): Promise<void> {
  const { page, context } = await visit(browser);
  if (!locks) {
    await withoutLocks(page);
    await page.reload();
  }
  await beginRisalah(page, 'Melati');
  const address = page.url();
  await field(page, 'OPD').pressSequentially('Dinas Sosial');
  // The call comes back before the tab has closed, and what it hands over last is not read earlier than that.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(again, 'OPD').inputValue()).toBe('Dinas Sosial');
  await context.close();
}
