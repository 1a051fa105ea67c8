import type { Block, Cell, CellFormat } from '#intake/cells/cell.ts';
import type { OpenedSheet, OpenedTable } from '#intake/cells/openedTable.ts';
import { fileBlock } from '#intake/cells/textBlock.ts';
import { formatDate, formatMonth } from '#language/formatDate.ts';
import { writeNumber } from '#language/formatNumber.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { decodeText } from './decodeText.ts';
import { dayOf, isClock, isDay, isMoney, isMonth } from './excelDays.ts';
import { lettersIn } from './lettersIn.ts';
import { MOST_CELLS, MOST_LETTERS, MOST_TABLE_BYTES } from './limits.ts';
import { readSheets } from './readSheets.ts';
import type { Sheet, SheetCell } from './readSheets.ts';

/** Opens a workbook with all its sheets that are not hidden, or a text file of rows. Never throws, whatever the bytes. */
export function openTable(bytes: Uint8Array): OpenedTable {
  if (bytes.length > MOST_TABLE_BYTES) return { ok: false, error: 'too-large' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { ok: false, error: isLocked(bytes) ? 'locked' : 'old-excel' };
  }
  return startsWith(bytes, [0x50, 0x4b]) ? openWorkbook(bytes) : openText(bytes);
}

function openText(bytes: Uint8Array): OpenedTable {
  const text = decodeText(bytes);
  if (isBinary(text)) return { ok: false, error: 'foreign' };
  const block = fileBlock(text, MOST_CELLS);
  if (block === null || isOverfull(block)) return { ok: false, error: 'overfull' };
  if (isBlank(block)) return { ok: false, error: 'empty' };
  const sheet = { name: '', block, hiddenRows: [], merges: 0, unstored: [] };
  return { ok: true, sheets: [sheet] };
}

function openWorkbook(bytes: Uint8Array): OpenedTable {
  const read = readSheets(bytes);
  if (!read.ok) return read;
  const sheets: OpenedSheet[] = [];
  for (const sheet of read.sheets) {
    if (sheet.isHidden) continue;
    const block = blockOfSheet(sheet);
    if (block === null) return { ok: false, error: 'overfull' };
    sheets.push({
      name: sheet.name,
      block,
      hiddenRows: sheet.rows.filter(({ isHidden }) => isHidden).map(({ at }) => at),
      merges: sheet.merges.length,
      unstored: [...sheet.unstored.keys()],
    });
  }
  if (sheets.every(({ block }) => isBlank(block))) return { ok: false, error: 'empty' };
  return { ok: true, sheets };
}

const SAMPLE = 4000;
const FIRST_PRINTED = 32;
/** Tabs, line ends and the end that old programs wrote behind a text. */
const WRITTEN = new Set([9, 10, 11, 12, 13, 26]);

/** Whether a text holds what nobody types: it is a picture, a document or a program. */
function isBinary(text: string): boolean {
  return Array.from(text.slice(0, SAMPLE)).some((letter) => {
    const code = letter.charCodeAt(0);
    return code < FIRST_PRINTED && !WRITTEN.has(code);
  });
}

function isBlank(block: Block): boolean {
  return block.every((cells) => cells.every(({ text }) => text.trim() === ''));
}

function isOverfull(block: Block): boolean {
  const letters = block.map((cells) => lettersIn(cells.map(({ text }) => text)));
  return letters.reduce((sum, count) => sum + count, 0) > MOST_LETTERS;
}

/** What a name of a stream in the old package looks like: two bytes a letter. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** The cells from the first of the sheet on, so that rows and columns count as Excel counts them. */
function blockOfSheet(sheet: Sheet): Block | null {
  const { rows, merges, unstored } = sheet;
  const formulas = [...unstored].flatMap(([place, formula]) => {
    const found = placeOf(place);
    return found === null ? [] : [{ ...found, formula }];
  });
  const height = Math.max(0, (rows.at(-1)?.at ?? -1) + 1, ...formulas.map(({ row }) => row + 1));
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, (cells.at(-1)?.at ?? -1) + 1),
    Math.max(0, ...formulas.map(({ column }) => column + 1)),
  );
  if (height * width > MOST_CELLS) return null;
  const block: Cell[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ({ text: '' })),
  );
  for (const { at, cells } of rows) {
    const row = block[at];
    for (const cell of cells) if (row !== undefined) row[cell.at] = cellOf(cell, sheet);
  }
  for (const { row, column, formula } of formulas) {
    const cells = block[row];
    if (cells !== undefined)
      cells[column] = { text: `=${formula || '…'}`, format: { kind: 'unstored' } };
  }
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, height - 1); row += 1) {
      for (let column = left; column <= Math.min(right, width - 1); column += 1) {
        const cells = block[row];
        const isAnchor = row === top && column === left;
        if (isAnchor || cells === undefined || cells[column]?.text !== '') continue;
        const by = row > top ? 'above' : 'left';
        cells[column] = { text: '', format: { kind: 'covered', by } };
      }
    }
  }
  return block;
}

function placeOf(place: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return letters === '' ? null : { row: Number(digits) - 1, column };
}

function cellOf({ text, value, format }: SheetCell, { is1904 }: Sheet): Cell {
  if (typeof value === 'boolean') return { text: value ? 'ya' : 'tidak' };
  if (typeof value === 'string') return { text: value };
  const known = formatOf(value, format, is1904);
  switch (known.kind) {
    case 'day':
      return { text: formatDate(known.iso), format: known };
    case 'month':
      return { text: formatMonth(known.iso), format: known };
    case 'number':
      return { text: /^0{2,}$/.test(format) ? text.trim() : writeNumber(value), format: known };
    case 'percent':
      return { text: `${writeNumber(known.value)}%`, format: known };
    case 'money':
      return { text: formatRupiah(value), format: known };
    case 'clock':
      return { text: text.trim(), format: known };
  }
}

function formatOf(
  value: number,
  format: string,
  is1904: boolean,
): Exclude<CellFormat, { readonly kind: 'unstored' | 'covered' }> {
  if (isClock(format)) return { kind: 'clock', seconds: Math.round(value * 86_400) };
  const iso = isDay(format) ? dayOf(value, is1904) : null;
  if (iso !== null) {
    return isMonth(format) ? { kind: 'month', iso: iso.slice(0, 7) } : { kind: 'day', iso };
  }
  if (format.replace(/"[^"]*"|\\./g, '').includes('%')) {
    return { kind: 'percent', value: Number((value * 100).toPrecision(12)) };
  }
  return { kind: isMoney(format) ? 'money' : 'number', value };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
