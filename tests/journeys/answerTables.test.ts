import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { saveFile } from './exported.ts';
import { pasteAt, press } from './hand.ts';
import { tick } from './keys.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { goToPage, untilSaved } from './openRisalah.ts';
import { beginCase, cardOf } from './wholeCase.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const visited = await visit(browser);
  ({ page } = visited);
  await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginCase(page, 'Delapan langkah');
});
afterAll(() => browser.close());

async function saved() {
  await untilSaved(page);
  const read = decodeFile((await saveFile(page)).bytes);
  if (!read.ok) throw new Error('The saved file cannot be read.');
  return read.value.risalah;
}

async function agree(rows: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
  await dialog.getByRole('button', { name: `Masukkan ${rows} baris` }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('takes the members out of a table of Word', async () => {
  await goToPage(page, 'Identitas dan tim');
  const card = cardOf(page, 'members');
  await press(card, 'Tambah anggota');
  await pasteAt(card.getByLabel('Nama, baris 1', { exact: true }), [
    ['DAFTAR ANGGOTA GUGUS', '', '', ''],
    ['No', 'Nama', 'NIP', 'Kedudukan dalam Gugus'],
    ['1', 'Siti Aminah', '198001012005011001', 'Ketua'],
    ['2', 'Budi Santoso', '198202022006022002', 'Notulis'],
    ['3', 'Ani Lestari', '-', 'Anggota'],
  ]);
  await agree(3);
  const { rows } = (await saved()).members;
  expect(rows.map(({ name, role, number }) => [name, role, number])).toEqual([
    ['Siti Aminah', 'leader', '198001012005011001'],
    ['Budi Santoso', 'secretary', '198202022006022002'],
    ['Ani Lestari', 'member', ''],
  ]);
});

it('takes another member out of a file that is dropped', async () => {
  const list: Locator = cardOf(page, 'members').getByRole('group', { name: 'Susunan anggota' });
  const data = await page.evaluateHandle(() => {
    const held = new DataTransfer();
    held.items.add(new File(['Nama;Jabatan dalam gugus\nJoko Susilo;Anggota\n'], 'anggota.csv'));
    return held;
  });
  await list.dispatchEvent('dragover', { dataTransfer: data });
  await list.dispatchEvent('drop', { dataTransfer: data });
  await list.getByText('Joko Susilo').first().waitFor();
  expect((await saved()).members.rows).toHaveLength(4);
});

it('keeps a list of Word in one long answer', async () => {
  await goToPage(page, 'Pertemuan dan pengesahan');
  const card = cardOf(page, 'meetings');
  await press(card, 'Tambah pertemuan');
  await press(card, 'Tambah pertemuan');
  await pasteAt(card.getByLabel('Keputusan, baris 1', { exact: true }), [
    ['1.', 'Disepakati tema antrean.'],
    ['2.', 'Ketua membagi tugas.'],
  ]);
  const { rows } = (await saved()).meetings;
  expect(rows.map(({ decisions }) => decisions)).toEqual([
    '1. Disepakati tema antrean.\n2. Ketua membagi tugas.',
    '',
  ]);
});

it('takes a schedule of eight rows and four days', async () => {
  await goToPage(page, 'Tema dan sasaran');
  const days = Array.from({ length: 8 }, (_, at) => [
    `${at + 1}/6/2026`,
    `${at + 14}/6/2026`,
    `${at + 2}/6/2026`,
    `${at + 15}/6/2026`,
  ]);
  const first = cardOf(page, 'schedule').getByLabel('Rencana mulai', { exact: true }).first();
  await pasteAt(first, days);
  const { rows } = (await saved()).schedule;
  expect(rows.map(({ plannedFrom, actualTo }) => [plannedFrom, actualTo])).toEqual(
    days.map((_, at) => [`2026-06-0${at + 1}`, `2026-06-${at + 15}`]),
  );
});

it('takes votes with the members at the side', async () => {
  await goToPage(page, 'Penyebab');
  const causes = cardOf(page, 'cause-effect');
  await press(causes, 'Penyebab baru pada Metode');
  await page.keyboard.type('SOP belum ada');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Alur berputar');
  for (const name of ['SOP belum ada', 'Alur berputar']) {
    await tick(causes.getByRole('checkbox', { name: new RegExp(name) }));
  }
  await goToPage(page, 'Penyebab dominan');
  const votes = cardOf(page, 'vote');
  await pasteAt(votes.getByLabel('Siti Aminah: SOP belum ada', { exact: true }), [
    ['Nama', 'Alur berputar', 'SOP belum ada'],
    ['Budi', '2', '5'],
    ['Siti', '1', '4'],
  ]);
  const { vote, members } = await saved();
  const points = vote.rows.map((row) =>
    members.rows.slice(0, 2).map(({ id }) => row.points[id] ?? null),
  );
  expect(points).toEqual([
    [4, 5],
    [1, 2],
  ]);
});
