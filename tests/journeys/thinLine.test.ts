import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportWhole } from './exported.ts';
import { download } from './harness/download.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';
import { beginRisalah, goToPage, untilSaved } from './openRisalah.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const counts = [
  ['Tunggu lama', '96'],
  ['Berkas hilang', '9'],
  ['Petugas kurang', '49'],
] as const;

it('leads one Pareto from the keyboard through a reload into Word, alike from browser and CLI', async () => {
  const { page, context } = await visit(browser);
  await beginRisalah(page, 'Melati');
  await goToPage(page, 'Tema dan sasaran');
  await typePareto(page);
  await untilSaved(page);
  await page.reload();
  const pareto = page.getByRole('group', { name: 'Diagram Pareto 1' });
  expect(await pareto.getByRole('textbox', { name: 'Judul' }).inputValue()).toBe(
    'Keluhan di loket',
  );
  await pareto.getByRole('gridcell', { name: 'Tunggu lama' }).waitFor();

  const word = await exportWhole(page);
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Simpan berkas' }).click(),
  );
  await context.close();

  expect(word.name).toMatch(/\.docx$/);
  const fromBrowser = outlineOf(word.bytes);
  expect(fromBrowser.headings.length).toBeGreaterThan(8);
  expect(fromBrowser.charts).toHaveLength(1);
  expect(fromBrowser.charts[0]).toEqual(
    expect.arrayContaining(['Tunggu lama', 'Petugas kurang', 'Berkas hilang', '96', '49', '9']),
  );
  expect(outlineOf(exportByCli(file.bytes))).toEqual(fromBrowser);
});

async function typePareto(page: Page): Promise<void> {
  const data = page.getByRole('group', { name: 'Data dan gambar' }).first();
  const offered = data.getByRole('button', { name: /^Diagram Pareto/ });
  // A page that is still being drawn may miss a press; a person presses again.
  const press = async (): Promise<boolean> => {
    if (await offered.isVisible()) return true;
    await data.getByRole('button', { name: 'Tambah alat' }).click();
    return offered.isVisible();
  };
  await expect.poll(press, { interval: 1000 }).toBe(true);
  await offered.click();
  const pareto = page.getByRole('group', { name: 'Diagram Pareto 1' });
  await pareto.getByRole('textbox', { name: 'Judul' }).fill('Keluhan di loket');
  for (const [index, [kind, count]] of counts.entries()) {
    await pareto.getByRole('button', { name: 'Tambah jenis' }).click();
    const cells = pareto
      .getByRole('row')
      .nth(index + 1)
      .getByRole('gridcell');
    await cells.nth(0).click();
    await page.keyboard.type(kind);
    await page.keyboard.press('Enter');
    await cells.nth(1).click();
    await page.keyboard.type(count);
    await page.keyboard.press('Enter');
  }
}

function exportByCli(risalah: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  const source = join(folder, 'masuk.risalah');
  const target = join(folder, 'keluar.docx');
  writeFileSync(source, risalah);
  execFileSync(process.execPath, ['scripts/cli.mjs', 'export', source, target]);
  return new Uint8Array(readFileSync(target));
}

interface Outline {
  readonly headings: readonly string[];
  /** The words and numbers in each chart. */
  readonly charts: readonly (readonly string[])[];
}

function outlineOf(docx: Uint8Array): Outline {
  const parts = unzipSync(docx);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = text('word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const headings = paragraphs.filter((paragraph) => /<w:pStyle w:val="Heading/.test(paragraph));
  const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart[^/]*\.xml$/.test(name));
  return {
    headings: headings.map((heading) => wordsIn(heading, /<w:t[^>]*>([^<]*)</g).join('')),
    charts: charts.map((name) => wordsIn(text(name), /<c:v>([^<]*)</g)),
  };
}

function wordsIn(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, word = '']) => word);
}
