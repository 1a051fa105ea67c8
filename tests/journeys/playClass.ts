import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import type { ClassFile } from './classFiles.ts';
import { download } from './harness/download.ts';
import type { Downloaded } from './harness/download.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

const PAGES = /^\d+ halaman seluruhnya$/u;

/** What a class hands out. */
interface Papers {
  readonly recap: Downloaded;
  readonly book: Downloaded;
  readonly certificates: Downloaded;
}

/**
 * Plays a generated class through, from its files to its papers, and sees that every page of it serves everybody, on a
 * laptop and on a phone. The list of events is open; two of the files cannot be read.
 */
export async function playClass(page: Page, files: readonly ClassFile[]): Promise<Papers> {
  const teams = files.length - 2;
  await judge(page);
  await page.getByRole('button', { name: 'Buat kegiatan baru' }).click();
  await page.getByLabel('Berkas tim', { exact: true }).setInputFiles(
    files.map(({ name, bytes }) => ({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText(`${teams} tim baru dan 2 tidak dapat dibaca.`).waitFor();
  await judge(page);
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  await page.getByRole('rowheader', { name: 'KBK <script>alert(1)</script>' }).waitFor();
  expect(await page.getByText(/^Ada tim lain bernama sama/).count()).toBe(2);

  await page.getByRole('button', { name: 'Kelas ini' }).click();
  const gap = new RegExp(`^(Semua tim \\(${teams}\\)|\\d+ dari ${teams} tim) belum membuktikan`);
  await page.getByText(gap).waitFor();
  await page.getByRole('button', { name: 'Tim mana: belum membuktikan penyebab dominan' }).click();
  await judge(page);

  await page.getByRole('button', { name: 'Data kegiatan' }).click();
  await page.getByLabel('Nama kegiatan').fill('Bimtek GKM');
  await page.getByLabel('Kelengkapan').selectOption('Langkah 1–3');
  await page.getByLabel(/^Tim yang diundang/).fill('KBK Nusa Indah; Kecamatan Mayangan');
  await judge(page);

  await page.getByRole('button', { name: /^Rekap/ }).click();
  const chat = page.getByRole('textbox', { name: 'Teks untuk grup' });
  expect(await chat.inputValue()).toContain('1. KBK Nusa Indah (Kecamatan Mayangan)');
  await page.getByLabel(/^Peserta/).fill('Siti Aminah; Puskesmas Sukun\nBudi');
  await judge(page);
  const papers = {
    recap: await asked(page, 'Unduh rekap (Word)'),
    book: await asked(page, 'Unduh rekap (Excel)'),
    certificates: await asked(page, 'Unduh piagam (Word)'),
  };
  expect(partOf(papers.recap, 'word/document.xml')).toContain('&lt;script&gt;');
  expect(partOf(papers.certificates, 'word/document.xml')).toContain('Siti Aminah');

  await page.getByRole('button', { name: 'Tim', exact: true }).click();
  for (const at of [0, 3])
    await page
      .getByRole('checkbox', { name: /^Bandingkan/ })
      .nth(at)
      .check();
  await page.getByRole('link', { name: 'Bandingkan kedua tim' }).click();
  await expect.poll(() => page.getByText(PAGES).count(), { timeout: 300_000 }).toBe(2);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.getByRole('link', { name: 'Kembali ke kelas' }).click();

  // A team that has begun nothing has the fewest pages to be judged.
  await page.getByRole('link', { name: 'KBK <script>alert(1)</script>' }).click();
  await page.getByText(PAGES).waitFor();
  await page.getByLabel('Isi catatan', { exact: true }).fill('Mulai dari latar belakang.');
  await page.getByRole('button', { name: 'Tambah catatan' }).click();
  await judge(page);
  return papers;
}

function asked(page: Page, name: string): Promise<Downloaded> {
  return download(page, () => page.getByRole('button', { name }).click());
}

export function partOf({ bytes }: Downloaded, name: string): string {
  const [part = new Uint8Array()] = Object.values(
    unzipSync(bytes, { filter: (entry) => entry.name === name }),
  );
  return strFromU8(part);
}

async function judge(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  await page.setViewportSize(phone);
  // Colours are the same at every width.
  expect(await seriousFindings(page, { passOver: ['color-contrast'] })).toEqual([]);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.setViewportSize(laptop);
}
