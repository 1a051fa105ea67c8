import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { boxInSight } from './boxInSight.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { openFile } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [use] = puskesmas.inventory.data;
const [target] = puskesmas.target.rows;
if (use === undefined || target === undefined) throw new Error('no such example');

/** One of each kind of field is empty. */
const lacking: Risalah = {
  ...puskesmas,
  id: 'lacking',
  mark: '',
  circle: { ...puskesmas.circle, decreeNumber: '' },
  members: { rows: [] },
  background: { ...puskesmas.background, strategy: '' },
  inventory: {
    ...puskesmas.inventory,
    data: puskesmas.inventory.data.map((each) =>
      each.id === use.id ? { ...each, evidence: { ...each.evidence, collector: '' } } : each,
    ),
  },
  target: {
    ...puskesmas.target,
    rows: [{ ...target, deadline: '' }, ...puskesmas.target.rows.slice(1)],
  },
  standards: { ...puskesmas.standards, warning: '' },
  annexes: { rows: puskesmas.annexes.rows.map((row) => ({ ...row, available: false })) },
};

const remarks = [
  ['a line', /SK pembentukan tim belum lengkap$/],
  ['a list', /Anggota tim belum ditulis$/],
  ['a long text', /Kaitan dengan strategi organisasi belum ditulis$/],
  ['a line, folded twice', /Keterangan data .* belum lengkap/],
  ['a day in a row', /tanpa tenggat$/],
  ['a choice', /Peringatan bila terjadi penyimpangan belum ditulis$/],
  ['a tick', /lampiran wajib yang belum tersedia$/],
] as const;

it('leads from a remark to the very box, whatever kind it is, on a laptop and on a phone', async () => {
  const { page, context } = await visit(browser);
  await openFile(page, 'kurang.risalah', encodeFile({ risalah: lacking, photos: new Map() }));
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  for (const [kind, title] of remarks) {
    await follow(page, title);
    expect(await boxInSight(page), kind).toBe('');
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const [, [kind, title]] = remarks;
  await follow(page, title);
  expect(await boxInSight(page), `${kind} on a phone`).toBe('');
  await context.close();
});

async function follow(page: Page, title: RegExp): Promise<void> {
  await page.evaluate(() => {
    location.hash = [...location.hash.split('/').slice(0, 3), 'ringkasan'].join('/');
  });
  // What is folded away has no accessible name.
  const way = page.locator('button', { hasText: new RegExp(`^Ke pertanyaan: .*${title.source}`) });
  await way.first().waitFor({ state: 'attached' });
  await way.first().evaluate((button: HTMLElement) => button.click());
}
