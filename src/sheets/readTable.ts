import { formatDate } from '#language/formatDate.ts';
import { writeNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { readBlockWithin, separatorOf } from '#language/readBlock.ts';
import type { TableRead, UnreadableTable } from '#domain/tools/tableRead.ts';
import { dayOf, isDay } from './excelDays.ts';
import { lettersIn } from './lettersIn.ts';
import { MOST_CELLS, MOST_LETTERS, MOST_TABLE_BYTES } from './limits.ts';
import { readSheets } from './readSheets.ts';
import type { Sheet, SheetCell } from './readSheets.ts';

type Block = readonly (readonly string[])[];

/** Reads the first sheet of an Excel file, or a text file of rows. Never throws, whatever the bytes. */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > MOST_TABLE_BYTES) return refused('too-large');
  if (startsWith(bytes, [0xd0, 0xcf])) return refused('old-excel');
  return startsWith(bytes, [0x50, 0x4b]) ? readWorkbook(bytes) : readText(bytes);
}

function readWorkbook(bytes: Uint8Array): TableRead {
  const read = readSheets(bytes, 'first');
  if (!read.ok) return refused(read.error);
  const [sheet] = read.sheets;
  return sheet === undefined ? refused('empty') : tableIn(sheet);
}

function readText(bytes: Uint8Array): TableRead {
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  const block = readBlockWithin(text, separatorOf(text), MOST_CELLS);
  if (block === null || block.reduce((sum, cells) => sum + lettersIn(cells), 0) > MOST_LETTERS) {
    return refused('overfull');
  }
  const [first, last] = edges(block);
  return first < 0 ? refused('empty') : { ok: true, block: block.slice(first, last + 1) };
}

/** The cells from the first column of the sheet to the last that says something. */
function tableIn(sheet: Sheet): TableRead {
  const rows = sheet.rows.map(({ at, cells }) => ({
    at,
    texts: cells.map((cell) => [cell.at, textOf(cell, sheet)] as const),
  }));
  const [first, last] = edges(rows.map(({ texts }) => texts.map(([, text]) => text)));
  const table = first < 0 ? [] : rows.slice(first, last + 1);
  const [top, bottom] = [table[0]?.at ?? 0, table.at(-1)?.at ?? 0];
  const width = table
    .flatMap(({ texts }) => texts)
    .reduce((most, [at, text]) => (isBlank(text) ? most : Math.max(most, at + 1)), 0);
  if (width === 0) return refused('empty');
  if ((bottom - top + 1) * width > MOST_CELLS) return refused('overfull');
  const block = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: width }, () => ''),
  );
  for (const { at, texts } of table) {
    const row = block[at - top];
    for (const [column, text] of texts) if (row !== undefined && column < width) row[column] = text;
  }
  return { ok: true, block };
}

function refused(error: UnreadableTable): TableRead {
  return { ok: false, error };
}

/** As an Indonesian types it, so that a file's numbers are read like pasted ones. */
function textOf({ text, value, format }: SheetCell, { is1904 }: Sheet): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'string') return value.trim();
  if (!isDay(format)) return writeNumber(value);
  const day = dayOf(value, is1904);
  return day === null ? text.trim() : formatDate(day);
}

/** Excel writes its text files in the old Western code unless told otherwise. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The first and the last row of the table: without blank rows around it, and without the title that often stands in a
 * single cell above it. -1 where nothing says anything.
 */
function edges(block: Block): readonly [number, number] {
  const filled = block.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
  const widest = filled.reduce((most, count) => Math.max(most, count), 0);
  const first = filled.findIndex((count) => count >= Math.min(2, widest) && count > 0);
  return [first, filled.findLastIndex((count) => count > 0)];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
