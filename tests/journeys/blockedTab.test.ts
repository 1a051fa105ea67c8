import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, untilSaved } from './openRisalah.ts';
import { blockWith, withoutLocks } from './saving/blockTab.ts';
import { storedText } from './saving/storedText.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const READS = 'Risalah ini sedang ditulis di tab lain.';
const LOST = 'Di tab ini ada ketikan yang belum tersimpan:';

/** With locks the right to write is taken by force after three seconds, without them after a moment. */
describe.each([
  { locks: 'with locks', ms: 5000 },
  { locks: 'without locks', ms: 2500 },
])('a tab that was blocked while another took over, $locks', ({ locks, ms }) => {
  it('writes nothing over it when it wakes, and offers its own words', async () => {
    const { page: first, context } = await visit(browser);
    if (locks === 'without locks') {
      await withoutLocks(first);
      await first.reload();
    }
    await beginRisalah(first, 'Melati');
    await untilSaved(first);
    const second = await context.newPage();
    if (locks === 'without locks') await withoutLocks(second);
    await second.goto(first.url());
    const opd = field(second, 'OPD');
    await opd.waitFor();

    blockWith(first, { field: 'unit', text: 'PERTAMA', ms });
    const takeOver = second.getByRole('button', { name: 'Ambil alih' });
    // Without locks both may write until one of them does.
    if (locks === 'with locks') await takeOver.click();
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
  });
});
