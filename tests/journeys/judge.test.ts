import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { decodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { classFile } from './classFiles.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { juriFile, sheetsOfJudge } from './judgeFiles.ts';
import { openFile } from './openRisalah.ts';

const phone = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everybody can use the page as it stands, and nothing of it has to be pushed sideways. */
async function judge(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

it('a judge scores a team by digits beside its risalah, hands in, and reads it elsewhere', async () => {
  const { page, context } = await visit(browser);
  await openFile(page, 'Juri Siti.juri', juriFile(sheetsOfJudge()));
  await page.getByRole('heading', { level: 1, name: 'Gelar KBK 2026' }).waitFor();
  await page.getByText('tim ini dari unit kerja Anda sendiri').waitFor();

  const team = classFile('Melati', 8);
  const file = { ...team, mimeType: 'application/octet-stream', buffer: Buffer.from(team.bytes) };
  await page.getByLabel('Berkas tim').setInputFiles(file);
  await page.getByText('KBK Melati.risalah: risalah 1. KBK Melati.').waitFor();
  await judge(page);

  await page.getByRole('link', { name: /^Penilaian risalah .*KBK Melati/ }).click();
  const items = page.getByRole('group');
  await items.first().waitFor();
  // The hand is on the first item already.
  const count = await items.count();
  for (let at = 0; at < count; at += 1) await page.keyboard.press(at % 2 === 0 ? '1' : '2');
  const whole = page.getByText('Lengkap', { exact: true });
  await whole.waitFor();
  await page.keyboard.press('Control+z');
  await whole.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await whole.waitFor();
  const sum = await page.getByText(/^Jumlah [\d.,]+ dari/).innerText();
  const risalah = page.getByRole('region', { name: 'Risalah 1. KBK Melati' });
  await risalah.getByText(/halaman seluruhnya/).waitFor();
  await page.getByRole('textbox', { name: 'Komentar umum untuk tim' }).fill('Datanya kuat');
  await page.getByText(/^Tersimpan /).waitFor();
  await judge(page);

  await page.setViewportSize(phone);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.reload();
  expect(await page.getByText(/^Jumlah [\d.,]+ dari/).innerText()).toBe(sum);

  await page.getByRole('link', { name: 'Gelar KBK 2026' }).click();
  await page.getByRole('button', { name: 'Serahkan' }).click();
  await page.getByText('3. KBK Mawar <script>, Penilaian panggung').first().waitFor();
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Serahkan apa adanya' }).click(),
  );
  expect(name).toBe('Juri Siti Aminah Gelar KBK 2026.juri');
  const code = await page.getByText(/^[A-Z]{4}-[A-Z]{4}$/).innerText();
  await judge(page);
  const read = decodeRecordFile(judgeSheetsKind, bytes);
  if (!read.ok) throw new Error('The file cannot be read');
  expect(read.value.value.handedIn?.code).toBe(code);
  expect(read.value.value.sheets[0]?.comments).toEqual({ '': 'Datanya kuat' });
  await context.close();

  const committee = await visit(browser);
  await openFile(committee.page, name, bytes);
  await committee.page.getByText(code, { exact: true }).waitFor();
  await committee.page.getByRole('link', { name: /^Penilaian risalah .*KBK Melati/ }).click();
  await committee.page.getByText('Lengkap', { exact: true }).waitFor();
  expect(await committee.page.getByRole('radio').first().isDisabled()).toBe(true);
  await committee.context.close();
});
