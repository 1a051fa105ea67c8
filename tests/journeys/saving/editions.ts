import { readFileSync, readdirSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';
import { download } from '#tests/journeys/harness/download.ts';
import { launchBrowser } from '#tests/journeys/harness/launchBrowser.ts';
import { visit } from '#tests/journeys/harness/visit.ts';
import type { Visit } from '#tests/journeys/harness/visit.ts';
import { beginRisalah, field, untilSaved } from '#tests/journeys/openRisalah.ts';
import { openAsEdition, shapesHere, writeEverywhere } from './databases.ts';
import type { DatabaseShape } from './databases.ts';

/**
 * What editions in people's hands open, as each of them made it, the first with a risalah that it wrote. A database changes
 * by addition only: with another version an older copy on the same stick could no longer open it.
 *
 * With `DATABASES=keep` in the environment those of this edition are kept; they stand for it once it is an older one.
 */
const FOLDER = inProject('tests/fixtures/databases');
const isKeeping = process.env['DATABASES'] === 'keep';

const editions: readonly (readonly DatabaseShape[])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly DatabaseShape[]);

/** How this edition is opened. */
export type Way = 'served' | 'file';

export interface Stick {
  readonly browser: Browser;
  /** Where this edition is opened, and a page beside it that shares its storage and is nobody's. */
  readonly ways: Readonly<Record<Way, { readonly app: string; readonly beside: string }>>;
  readonly close: () => Promise<void>;
}

/** A browser and a stick on which this edition lies beside an older one. */
export async function takeStick(): Promise<Stick> {
  const stick = await mkdtemp(join(tmpdir(), 'edisi-'));
  await copyFile(inProject('dist/benang-merah.html'), join(stick, 'benang-merah.html'));
  await writeFile(join(stick, 'edisi-lama.html'), '<!doctype html><title>Edisi lama</title>');
  const browser = await launchBrowser();
  return {
    browser,
    ways: {
      served: { app: inject('address'), beside: `${inject('address')}favicon.svg` },
      file: {
        app: pathToFileURL(join(stick, 'benang-merah.html')).href,
        beside: pathToFileURL(join(stick, 'edisi-lama.html')).href,
      },
    },
    close: async () => {
      await browser.close();
      await rm(stick, { recursive: true });
    },
  };
}

/** Brings this edition to open every database that it has. */
async function useEverything({ page, context }: Visit, app: string): Promise<void> {
  await page.goto(app);
  await beginRisalah(page, 'Mawar');
  await field(page, 'OPD').fill('Dinas Pertanian');
  await untilSaved(page);
  await download(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
  const other = await context.newPage();
  await other.goto(`${app}#/kegiatan`);
  await other.getByRole('button', { name: 'Buat kegiatan baru' }).click();
  await other.getByLabel('Berkas tim', { exact: true }).waitFor({ state: 'attached' });
  await other.goto(`${app}#/`);
  await other.getByRole('link', { name: 'Tulis saran' }).click();
  await other.getByRole('textbox', { name: 'Judul', exact: true }).fill('Map berwarna');
  await other.getByText(/^Tersimpan /).waitFor();
  await other.goto(`${app}#/alat/pareto`);
  await other.getByRole('button', { name: 'Set data …' }).click();
  await other.getByLabel('Nama untuk data di halaman ini').fill('Kelas A');
  await other.getByRole('button', { name: 'Simpan', exact: true }).click();
  await other.getByText('“Kelas A” tersimpan di peramban ini.').waitFor();
  await other.close();
}

async function seesTheirWork(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Risalah di peramban ini' }).getByText('Melati').waitFor();
}

/** An older edition is open first; this one goes on beside it and never takes a database from it. */
export async function goOnBeside({ browser, ways }: Stick, way: Way): Promise<void> {
  const { app, beside } = ways[way];
  const visited = await visit(browser, beside);
  const older = visited.page;
  for (const edition of editions) expect(await older.evaluate(openAsEdition, edition)).toBe('');
  const page = await visited.context.newPage();
  await page.goto(app);
  await seesTheirWork(page);
  await page.getByRole('link', { name: 'Risalah belum berjudul' }).click();
  await page
    .getByRole('link', { name: /^Identitas dan tim/ })
    .first()
    .click();
  await expect.poll(() => field(page, 'OPD').inputValue()).toBe('Dinas Kesehatan');
  await page.close();

  const again = await visited.context.newPage();
  await useEverything({ ...visited, page: again }, app);
  for (const edition of editions) expect(await older.evaluate(writeEverywhere, edition)).toBe('');
  await again.goto(`${app}#/`);
  await seesTheirWork(again);
  await visited.context.close();
}

/** This edition has opened everything; an older one, which comes later, finds every database as it opens it. */
export async function leaveAsTheyWere({ browser, ways }: Stick, way: Way): Promise<void> {
  const { app, beside } = ways[way];
  const visited = await visit(browser, beside);
  const page = await visited.context.newPage();
  await useEverything({ ...visited, page }, app);

  const shapes = await visited.page.evaluate(shapesHere);
  if (isKeeping) {
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      readonly version: string;
    };
    await writeFile(join(FOLDER, `${version}.json`), `${JSON.stringify(shapes, null, 2)}\n`);
  }
  // Whatever is made here is opened above: a database that no journey opens would be judged by nobody.
  expect(shapes).toEqual(editions.at(-1));
  for (const edition of editions) {
    expect(await visited.page.evaluate(openAsEdition, edition)).toBe('');
    expect(await visited.page.evaluate(writeEverywhere, edition)).toBe('');
  }
  await page.goto(`${app}#/`);
  await page.getByText('Mawar').first().waitFor();
  await visited.context.close();
}
