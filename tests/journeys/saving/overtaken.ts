import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '#tests/journeys/harness/visit.ts';
import { beginRisalah, field, untilSaved } from '#tests/journeys/openRisalah.ts';
import { blockWith, withoutLocks } from './blockTab.ts';
import { storedText } from './storedText.ts';

const READS = 'Risalah ini sedang ditulis di tab lain.';
const LOST = 'Di tab ini ada ketikan yang belum tersimpan:';

/**
 * A tab is blocked while another takes over; when it wakes it writes nothing over that and offers its own words. With
 * locks the right to write is taken by force after three seconds, without them after a moment.
 */
export async function wakesOvertaken(browser: Browser, locks: boolean): Promise<void> {
  const ms = locks ? 5000 : 2500;
  const { page: first, context } = await visit(browser);
  if (!locks) {
    await withoutLocks(first);
    await first.reload();
  }
  await beginRisalah(first, 'Melati');
  await untilSaved(first);
  const second = await context.newPage();
  if (!locks) await withoutLocks(second);
  await second.goto(first.url());
  const opd = field(second, 'OPD');
  await opd.waitFor();

  blockWith(first, { field: 'unit', text: 'PERTAMA', ms });
  const takeOver = second.getByRole('button', { name: 'Ambil alih' });
  // Without locks both may write until one of them does.
  if (locks) await takeOver.click();
  await second.getByText(READS).waitFor({ state: 'detached' });
  await opd.fill('KEDUA');
  await untilSaved(second);
  expect(await storedText(second)).toContain('KEDUA');

  await first.getByText(READS).waitFor();
  await first.getByText(LOST).waitFor();
  await first.getByRole('listitem').filter({ hasText: 'PERTAMA' }).waitFor();
  expect(await field(first, 'OPD').inputValue()).toBe('KEDUA');
  const stored = await storedText(second);
  expect(stored).toContain('KEDUA');
  expect(stored).not.toContain('PERTAMA');
  await first.getByRole('button', { name: 'Tutup', exact: true }).click();
  await first.getByText(LOST).waitFor({ state: 'detached' });
  await context.close();
}
