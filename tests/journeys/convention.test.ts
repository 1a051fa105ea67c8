import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { decodeSheetsFile, encodeSheetsFile } from '#app/events/sheetsText.ts';
import { withScore } from '#domain/convention/entries.ts';
import { handedIn } from '#domain/convention/judgeSheets.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import gelar from '#tests/fixtures/convention/gelar.json' with { type: 'json' };
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { classFile } from './classFiles.ts';
import { faultsOf } from './exported.ts';
import { download } from './harness/download.ts';
import type { Downloaded } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const judges = ['Ani', 'Budi', 'Citra'] as const;

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

it('leads a committee from the files of 13 teams to the minutes of the jury', async () => {
  const { page, context } = await visit(browser, `${inject('address')}#/kegiatan`);
  await page.getByRole('button', { name: 'Buat kegiatan baru' }).click();
  await page
    .getByLabel('Berkas tim', { exact: true })
    .setInputFiles(gelar.teams.map(({ team }) => carried(classFile(team, 1))));
  await page.getByText('13 tim baru.').waitFor();

  // What is agreed before the first score, page after page.
  await page.getByRole('link', { name: 'Gelar', exact: true }).click();
  await page.getByRole('button', { name: 'Tambahkan gelar' }).click();
  await page.getByRole('button', { name: 'Ambil 13 tim dari kelas' }).click();
  await onward(page, 'Lembar penilaian');
  await page.getByRole('button', { name: /^Pakai: Gelar panggung/ }).click();
  await onward(page, 'Juri');
  await page.getByLabel(/^Tambah juri dari daftar/).fill(judges.join('\n'));
  await page.getByRole('button', { name: 'Tambahkan 3 juri' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await onward(page, 'Aturan dan segel');
  await page.getByRole('button', { name: 'Segel aturan' }).click();
  expect(await page.getByLabel('Kode segel').innerText()).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  await onward(page, 'Undian urutan tampil');
  await page.getByLabel('Kata benih').fill('merah putih');
  await page.getByRole('button', { name: 'Undi 13 tim' }).click();
  await onward(page, 'Pelaksanaan');
  await onward(page, 'Nilai');

  // Two judges hand in files, the third one paper.
  const files = [];
  for (const judge of judges.slice(0, 2)) {
    const blank = await download(page, () =>
      page.getByRole('button', { name: `Unduh lembar ${judge}` }).click(),
    );
    files.push(filled(blank, judges.indexOf(judge)));
  }
  await page.getByLabel('Berkas juri', { exact: true }).setInputFiles(files);
  await page.getByText('2 berkas dibaca.').waitFor();
  await page.getByText('26 dari 39 lembar. 13 belum masuk.').waitFor();
  await page.getByRole('link', { name: 'Ketik dari kertas: Citra' }).click();
  await typePaper(page, 2);
  await page.getByRole('button', { name: 'Serahkan 13 lembar' }).click();
  await page.getByRole('link', { name: 'Kembali ke semua juri' }).click();
  await page.getByText('Semua sudah masuk.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await onward(page, 'Hasil');
  const [best = '', second = '', third = ''] = gelar.expected.byMean;
  await page.getByRole('row', { name: new RegExp(`^1 KBK ${best}`) }).waitFor();
  await page.getByRole('button', { name: 'Tutup hasil' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Ke Pengumuman' }).click();

  // A laptop that is killed goes on where it was.
  await page.getByRole('link', { name: 'Buka layar pengumuman' }).click();
  const hall = page.getByRole('region', { name: 'Pengumuman juara' });
  await hall.waitFor();
  await page.keyboard.press('PageDown');
  await hall.getByText(`KBK ${third}`).waitFor();
  await page.keyboard.press('Enter');
  await hall.getByText(`KBK ${second}`).waitFor();
  await expect.poll(() => keptEvents(page)).toContain('"announced":2');
  await page.reload();
  await hall.getByText(`KBK ${second}`).waitFor();
  expect(await hall.getByText(`KBK ${best}`).count()).toBe(0);
  await page.keyboard.press('PageDown');
  await hall.getByText(`KBK ${best}`).waitFor();
  await page.keyboard.press('Escape');

  await onward(page, 'Sanggahan');
  await onward(page, 'Dokumen');
  const minutes = await download(page, () =>
    page.getByRole('button', { name: 'Word: unduh Berita acara' }).click(),
  );
  expect(wordsOf(minutes)).toContain(`KBK ${best}`);
  expect(await faultsOf(minutes.bytes, ['Microsoft365'])).toEqual([]);
  await printOnLetterhead(page);
  const recap = await download(page, () =>
    page.getByRole('button', { name: 'Unduh rekap hasil (Excel)' }).click(),
  );
  expect(recap.name).toMatch(/\.xlsx$/);
  expect(partsOf(recap)).toContain('xl/workbook.xml');
  const slides = await download(page, () =>
    page.getByRole('button', { name: 'Unduh pengumuman (PowerPoint)' }).click(),
  );
  expect(slides.name).toMatch(/\.pptx$/);
  expect(partsOf(slides)).toContain('ppt/presentation.xml');
  await onward(page, 'Umpan balik');
  const feedback = await download(page, () =>
    page.getByRole('button', { name: `Unduh umpan balik KBK ${best}` }).click(),
  );
  expect(feedback.name).toMatch(/\.catatan$/);
  await judgeAllPages(page);
  await context.close();
});

/** The office's paper is chosen once; it is there when the event is opened again, and the minutes stand on it. */
async function printOnLetterhead(page: Page): Promise<void> {
  const bytes = await officeDocuments['a head with a table and two pictures']();
  await page
    .getByLabel('Dokumen kantor dengan kop')
    .setInputFiles({ name: 'Surat.docx', mimeType: '', buffer: Buffer.from(bytes) });
  const dialog = page.getByRole('dialog', { name: 'Berita acara di atas kop ini?' });
  await download(page, () => dialog.getByRole('button', { name: 'Unduh berita acara' }).click());
  await page.reload();
  const printed = await download(page, () =>
    page.getByRole('button', { name: 'Unduh berita acara di atas kop kantor' }).click(),
  );
  const parts = unzipSync(printed.bytes);
  const heads = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/u.test(name));
  const words = heads.map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  expect(words.some((text) => text.includes('DINAS KESEHATAN'))).toBe(true);
  expect(wordsOf(printed)).toContain('BERITA ACARA');
  expect(await faultsOf(printed.bytes, ['Microsoft365'])).toEqual([]);
}

/** Everybody can use each page as it stands, on a laptop and on a phone, and nothing of it has to be pushed sideways. */
async function judgeAllPages(page: Page): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Bagian gelar' }).getByRole('link');
  const places = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(places).toHaveLength(12);
  for (const place of places) {
    await page.goto(`${inject('address')}${place}`);
    await page.locator(`[href="${place}"][aria-current="page"]`).waitFor({ state: 'attached' });
    await page.getByText('Membuka halaman …').waitFor({ state: 'detached' });
    for (const size of [laptop, phone]) {
      await page.setViewportSize(size);
      // Colours are the same at every width, and measuring them is most of axe's work.
      const passOver = size === laptop ? [] : ['color-contrast'];
      const found = await seriousFindings(page, { passOver });
      expect([place, found, await sidewaysScroll(page)]).toEqual([place, [], 0]);
    }
  }
}

async function onward(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `Lanjut: ${name}` }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Types what a judge gave, team by team as they appeared: a number and Enter each. */
async function typePaper(page: Page, judge: number): Promise<void> {
  const choice = page.getByRole('combobox', { name: /^Lembar/ });
  await choice.waitFor();
  const sheets = await choice.locator('option').allInnerTexts();
  const numbers = sheets.map((sheet) =>
    scoresOf(sheet, judge).map((score) => String(score).replace('.', ',')),
  );
  await page.getByRole('textbox', { name: /^1\. / }).focus();
  for (const [at, typed] of numbers.entries()) {
    for (const number of typed) {
      await page.keyboard.insertText(number);
      await page.keyboard.press('Enter');
    }
    if (at === numbers.length - 1) return;
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^1\. / }).and(page.locator(':focus')).waitFor();
  }
}

/** A judge's own file, as it comes home. */
function filled({ name, bytes }: Downloaded, judge: number): ReturnType<typeof carried> {
  const read = decodeSheetsFile(bytes);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const { forms, judged, judge: own } = read.value;
  let scored = read.value;
  for (const form of forms) {
    for (const team of judged) {
      const scores = scoresOf(team.name, judge);
      for (const [at, item] of itemsOf(form).entries()) {
        const whose = { judge: own.id, contestant: team.id, form: form.id, item: item.id };
        scored = withScore(scored, whose, scores[at] ?? 0);
      }
    }
  }
  let count = 0;
  const done = handedIn(scored, {
    now: '2026-11-30T06:00:00.000Z',
    newId: () => `${own.id}-${(count += 1)}`,
  });
  return carried({ name, bytes: encodeSheetsFile(done) });
}

function scoresOf(named: string, judge: number): readonly number[] {
  const scores = gelar.teams.find(({ team }) => named.includes(team))?.judges[judge];
  if (scores == null) throw new Error(`${named} has no scores`);
  return scores;
}

function carried({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** The events on the browser's disk, as text. */
function keptEvents(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('benang-merah-events');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const kept = database.transaction('events').objectStore('events').getAll();
          kept.onerror = () => reject(new Error('The events cannot be read.'));
          kept.onsuccess = () => {
            database.close();
            resolve(kept.result.join('\n'));
          };
        };
      }),
  );
}

function partsOf({ bytes }: Downloaded): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

function wordsOf({ bytes }: Downloaded): string {
  const [body = new Uint8Array()] = Object.values(
    unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' }),
  );
  return strFromU8(body);
}
