import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { inProject } from '#scripts/parts/paths.mjs';
import { takeComplaints } from './harness/complaints.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, field, untilSaved } from './openRisalah.ts';

const READ_ONLY = 0o444;
const READ_ONLY_FOLDER = 0o555;
const WRITABLE_FOLDER = 0o755;

/**
 * A folder as Windows makes one for what is looked at inside a zip, which cannot be written to: the file alone in it, under a
 * name that somebody gave it, and a second copy.
 */
let stick: string;
let copies: readonly [string, string];
/** One of which only the beginning came over. */
let cutOff: string;
let browser: Browser;

beforeAll(async () => {
  stick = await mkdtemp(join(tmpdir(), 'Temp1_benang-merah #2 100% siap.zip '));
  const paths = ['Benang Merah (1).html', 'salinan.html'].map((name) => join(stick, name));
  for (const path of paths) {
    await copyFile(inProject('dist/benang-merah.html'), path);
    await chmod(path, READ_ONLY);
  }
  const whole = await readFile(inProject('dist/benang-merah.html'), 'utf8');
  await writeFile(
    join(stick, 'terpotong.html'),
    whole.slice(0, whole.indexOf('<template id') + 1000),
  );
  cutOff = pathToFileURL(join(stick, 'terpotong.html')).href;
  await chmod(stick, READ_ONLY_FOLDER);
  copies = [pathToFileURL(paths[0] ?? '').href, pathToFileURL(paths[1] ?? '').href];
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await chmod(stick, WRITABLE_FOLDER);
  await rm(stick, { recursive: true });
});

it('works from a folder, keeps the work for every copy, writes Word, and asks nobody for anything', async () => {
  const { page, context } = await visit(browser, copies[0]);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob|data|file):/.test(request.url())) asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Tentang Benang Merah' }).click();
  await page.getByText(/membuka rak yang sama/).waitFor();
  await page.getByRole('button', { name: 'Tampilkan semua lisensi' }).click();
  await page
    .getByText(/docx \d/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Tutup' }).click();

  await beginRisalah(page, 'Melati');
  await field(page, 'OPD').pressSequentially('Dinas Kesehatan');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Identitas dan tim' }).waitFor();
  expect(await field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');

  const other = await context.newPage();
  await other.goto(copies[1]);
  await other.getByText('Melati').first().waitFor();
  // Opened twice, one writes and the other says why it does not.
  await other.getByRole('link', { name: 'Risalah belum berjudul' }).click();
  await other.getByText('Hanya dapat dibaca di tab ini').first().waitFor();
  await other.close();

  await page.goto(`${page.url().replace(/\/[^/]*$/, '')}/ekspor`);
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  expect(decodeFile(word.bytes)).toMatchObject({ ok: true, value: { source: 'word' } });
  expect(asked).toEqual([]);
  await context.close();
});

/** A room of each kind, by its address. */
const rooms = [
  '#/alat/pareto',
  '#/alat/cause-effect',
  '#/saran',
  '#/saran/tulis',
  '#/saran/proyektor',
  '#/kegiatan',
  '#/juri',
];

it('opens a room of each kind out of what nothing has run before, and makes slides', async () => {
  const { page, context } = await visit(browser, copies[0]);
  const atFirst = await piecesLeft(page);
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  const risalah = page.url().replace(/(#\/r\/[^/]+).*/, '$1');

  for (const place of ['benang-merah', 'cermin-juri', 'theme', 'riwayat']) {
    await goesTo(page, `${risalah}/${place}`);
  }
  await goesTo(page, `${risalah}/ekspor`);
  const group = page.getByRole('region', { name: 'Salindia PowerPoint' });
  await group.getByRole('radio', { name: /^Inti saja/ }).check();
  const slides = await download(page, () =>
    group.getByRole('button', { name: 'Buat salindia PowerPoint' }).click(),
  );
  expect(slides.name).toMatch(/^Salindia_.*\.pptx$/);
  await goesTo(page, `${risalah}/proyektor/`);
  for (const room of rooms) await goesTo(page, `${copies[0]}${room}`);
  expect(await piecesLeft(page)).toBeLessThan(atFirst);
  await context.close();
});

it('opens the home page of a file that was cut off, and a page that is missing says so', async () => {
  const { page, context } = await visit(browser, cutOff);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
  await page.goto(`${cutOff}#/kegiatan`);
  await page.getByText('Keterangan teknis').click();
  await page.getByText(/Berkas ini tidak utuh, salin sekali lagi/).waitFor();
  await page.getByRole('link', { name: 'Kembali ke beranda' }).click();
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
  expect(takeComplaints(/tidak utuh/).length).toBeGreaterThan(0);
  await context.close();
});

/** How many pieces lie in the file as nothing but text. */
function piecesLeft(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shelf = document.getElementById('pieces');
    if (!(shelf instanceof HTMLTemplateElement)) return 0;
    return [...shelf.content.children].filter(({ textContent }) => textContent !== '').length;
  });
}

/** Goes to a room that has another heading than the last one. */
async function goesTo(page: Page, address: string): Promise<void> {
  const heading = page.locator('main h1').first();
  const last = await heading.textContent();
  await page.goto(address);
  await expect
    .poll(() => heading.textContent(), { message: address, timeout: 60_000 })
    .not.toBe(last);
  expect(await heading.textContent(), address).not.toMatch(/berhenti bekerja|tidak dapat/);
}
