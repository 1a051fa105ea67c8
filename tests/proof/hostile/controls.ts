import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { runCommand } from '#cli/runCommand.ts';
import { encodeFormat } from '#persistence/formatFile.ts';
import { encode } from '#persistence/codec.ts';
import { inProject } from '#scripts/parts/paths.mjs';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';

/** Makes a folder of sound files of every kind that is opened here, and of the hostile ones known; its path. */
export async function writeControls(): Promise<string> {
  const folder = inProject('.cache/proof/controls');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await soundFiles()) writeFileSync(`${folder}/${name}`, bytes);
  for (const name of readdirSync(inProject('tests/museum'))) {
    if (!name.endsWith('.risalah')) continue;
    writeFileSync(`${folder}/${name}`, readFileSync(inProject(`tests/museum/${name}`)));
  }
  return folder;
}

async function soundFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { disk, surroundings } = memoryDisk(await smallFiles());
  const run = (...words: readonly string[]) => runCommand(words, surroundings);
  await run('example', 'dukcapil', 'dukcapil.risalah');
  await run('export', 'puskesmas.risalah', 'puskesmas.docx', '--until', 'theme');
  disk.set('large.xlsx', workbook(900));
  return disk;
}

/** One of every kind, made at once. */
export async function smallFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { disk, surroundings } = memoryDisk();
  const run = (...words: readonly string[]) => runCommand(words, surroundings);
  await run('example', 'puskesmas', 'puskesmas.risalah');
  await run('new', 'new.risalah');
  await run('export', 'new.risalah', 'new.docx');
  disk.set('puskesmas.json', strToU8(encode(puskesmas)));
  disk.set('paper.format-risalah', strToU8(encodeFormat(conventionPaper)));
  disk.set(
    'rows.csv',
    strToU8('Jenis;Senin;Selasa\r\n"Berkas ""tidak"" lengkap";3;4,5\r\nLain;1.000;\r\n'),
  );
  disk.set('rows.tsv', strToU8('Jam\tBanyak\n08.00\t12\n"dua\nbaris"\t7\n'));
  disk.set('small.xlsx', workbook(4));
  return disk;
}

function workbook(rows: number): Uint8Array {
  const data = Array.from({ length: rows }, (_, at) => [
    `Jenis ${at % 7}`,
    at * 1.5,
    new Date(Date.UTC(2026, 5, 1 + (at % 28))),
    at % 2 === 0,
  ]);
  const sheet = utils.aoa_to_sheet([['Rekap'], ['Jenis', 'Jumlah', 'Tanggal', 'Ya'], ...data]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data & rekap');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Lain');
  const written: unknown = write(book, { type: 'array', bookSST: true, compression: true });
  if (!(written instanceof ArrayBuffer)) throw new Error('No workbook was written');
  return new Uint8Array(written);
}
