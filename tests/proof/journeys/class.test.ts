import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyWithNotes } from '#app/events/giveCopy.ts';
import { notesFor } from '#domain/event/notes.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { classFile } from '#tests/journeys/classFiles.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import { field, goHome, goToPage, openFile, untilSaved } from '#tests/journeys/openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('carries a note home in a copy of the team’s file, which changes none of its answers', async () => {
  const team = classFile('Mawar', 1);
  const read = decodeFile(team.bytes);
  if (!read.ok) throw new Error('Not read.');
  const note = { id: 'n', section: 'target', text: 'Satuannya?', writtenAt: '' } as const;
  const { risalah } = read.value;
  const about = { risalah: risalah.id, team: 'KBK Mawar', from: 'Bimtek' };
  const copy = copyWithNotes(read.value, notesFor(about, [note]));

  const { page, context } = await visit(browser);
  await openFile(page, team.name, team.bytes);
  await goToPage(page, 'Identitas dan tim');
  await field(page, 'OPD').fill('Dinas Sosial');
  await untilSaved(page);
  await goHome(page);
  await openFile(page, 'KBK Mawar dengan catatan.risalah', copy);
  await page.getByText('1 catatan untuk tim masuk.', { exact: false }).waitFor();
  await page.getByRole('heading', { name: 'Catatan untuk tim: 1' }).waitFor();
  await goToPage(page, 'Identitas dan tim');
  await expect.poll(() => field(page, 'OPD').inputValue()).toBe('Dinas Sosial');
  await context.close();
});
