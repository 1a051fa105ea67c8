import { read } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { lettersIn } from './lettersIn.ts';
import { LONGEST_PIECE, MOST_CELLS, MOST_LETTERS } from './limits.ts';
import { workbookParts } from './workbookParts.ts';
import type { WorkbookParts } from './workbookParts.ts';

/** A sheet of a workbook, as full as it is and no fuller: a cell in the last corner costs one cell. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold something, from top to bottom. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly SheetRange[];
  /** Formulas for which the file holds no value, by place ("C8"). */
  readonly unstored: ReadonlyMap<string, string>;
  /** Whether its days are counted from 1904. */
  readonly is1904: boolean;
}

export interface SheetRow {
  /** From 0. */
  readonly at: number;
  readonly isHidden: boolean;
  /** Those that hold something, from left to right. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** Column, from 0. */
  readonly at: number;
  /** As Excel shows it. */
  readonly text: string;
  /** As it is kept; what a formula came to when the file was saved. A day is its number. */
  readonly value: string | number | boolean;
  /** The number format: "General", "0.00", "dd/mm/yyyy". */
  readonly format: string;
}

/** All from 0, each end included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `overfull`: more cells or letters than are read; `foreign`: no workbook, or a broken one. */
export type SheetsRead =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly error: 'overfull' | 'foreign' };

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm). Never throws, whatever the bytes.
 *
 * The library is given no more than cells, texts and number formats: what else a workbook may hold would let a small
 * file cost any time.
 */
export function readSheets(bytes: Uint8Array): SheetsRead {
  try {
    const parts = workbookParts(bytes);
    if (parts === null) return { ok: false, error: 'foreign' };
    const texts: string[] = [];
    let left = MOST_CELLS;
    for (const sheet of parts.sheets) {
      const part = sheet.read();
      if (!part.ok) return part;
      const { xml } = part;
      const cells = elementOf(xml, 'sheetData').replace(EMPTY, '');
      left -= piecesIn(cells, CELL);
      if (left < 0) return { ok: false, error: 'overfull' };
      texts.push(cells + elementOf(xml, 'mergeCells'));
    }
    if (piecesIn(parts.strings, STRING) > MOST_CELLS) return { ok: false, error: 'overfull' };
    return built(parts, texts);
  } catch {
    // The library throws at what it does not know.
    return { ok: false, error: 'foreign' };
  }
}

/** Rows and cells that hold nothing but a look, as they stand by the thousand below many tables. */
const EMPTY = /<(?:\w+:)?(?:row|c)\s(?=[^<>]*\br=")[^<>]*\/>/g;
const CELL = /<(?:\w+:)?(?:c|row)[\s/>]/g;
const STRING = /<\/(?:\w+:)?si>/g;
const HIDDEN_ROW = /<(?:\w+:)?row\s(?=[^<>]*\bhidden="(?:1|true)")[^<>]*?\br="(\d+)"/g;
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

function built(parts: WorkbookParts, texts: readonly string[]): SheetsRead {
  const book = read(asWorkbook(parts, texts), {
    type: 'array',
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    dense: false,
  });
  const sheets: Sheet[] = [];
  let left = MOST_LETTERS;
  for (const [index, xml] of texts.entries()) {
    const part = parts.sheets[index];
    const cells = book.Sheets[`${index}`];
    if (part === undefined || cells === undefined) return { ok: false, error: 'foreign' };
    const hidden = new Set([...xml.matchAll(HIDDEN_ROW)].map(([, row]) => Number(row) - 1));
    const rows = rowsOf(cells, hidden);
    left -= lettersIn(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    if (left < 0) return { ok: false, error: 'overfull' };
    const { name, isHidden } = part;
    const { is1904 } = parts;
    sheets.push({ name, isHidden, rows, merges: mergesIn(xml), unstored: unstoredIn(xml), is1904 });
  }
  return { ok: true, sheets };
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A workbook of the same cells and nothing else. Its sheets are called by their number. */
function asWorkbook({ strings, styles, is1904 }: WorkbookParts, texts: readonly string[]) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`;
  const types = [
    part('workbook', 'sheet.main'),
    part('sharedStrings', 'sharedStrings'),
    part('styles', 'styles'),
    ...texts.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
  ];
  const tabs = texts.map((_, index) => `<sheet name="${index}" sheetId="${index + 1}"/>`);
  const days = is1904 ? '<workbookPr date1904="1"/>' : '';
  const files = new Map([
    ['[Content_Types].xml', `<Types xmlns="${TYPES}">${types.join('')}</Types>`],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}">${days}<sheets>${tabs.join('')}</sheets></workbook>`,
    ],
    ['xl/sharedStrings.xml', elementOf(strings, 'sst')],
    ['xl/styles.xml', stylesOf(styles, main)],
    ...texts.map((xml, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${main}">${elementOf(xml, 'sheetData')}</worksheet>`,
    ]),
  ]);
  const packed = [...files].map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed), { level: 0 });
}

/** Number formats alone; Excel writes none of more than 255 letters, and each cell is shown by one. */
function stylesOf(xml: string, main: string): string {
  const formats = elementOf(xml, 'numFmts').replace(/<(?:\w+:)?numFmt\s[^<>]{600,}>/g, '');
  return `<styleSheet xmlns="${main}">${formats}${elementOf(xml, 'cellXfs')}</styleSheet>`;
}

/** An element with all that is in it; empty where there is none. */
function elementOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<(?:\\w+:)?${name}[\\s>]`));
  const end = start < 0 ? null : new RegExp(`</(?:\\w+:)?${name}>`).exec(xml.slice(start));
  return end === null ? '' : xml.slice(start, start + end.index + end[0].length);
}

function rowsOf(sheet: WorkSheet, hidden: ReadonlySet<number>): readonly SheetRow[] {
  const rows = new Map<number, SheetCell[]>();
  for (const [place, given] of Object.entries<unknown>(sheet)) {
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? [];
    const cell = letters !== '' && isCell(given) ? cellOf(given, columnOf(letters)) : null;
    if (cell === null) continue;
    const row = Number(digits) - 1;
    const before = rows.get(row);
    if (before === undefined) rows.set(row, [cell]);
    else before.push(cell);
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([at, cells]) => ({
      at,
      isHidden: hidden.has(at),
      cells: cells.toSorted((a, b) => a.at - b.at),
    }));
}

/** What stands under the name of a place is one. */
function isCell(value: unknown): value is CellObject {
  return typeof value === 'object' && value !== null && 't' in value;
}

/** `null` for one that holds nothing. */
function cellOf({ t, v, w, z }: CellObject, at: number): SheetCell | null {
  const format = typeof z === 'string' ? z : 'General';
  if (t === 'e') return { at, text: w ?? '', value: w ?? '', format };
  if (v === undefined || v instanceof Date || t === 'z') return null;
  return { at, text: w ?? String(v), value: v, format };
}

/** "A" is 0, "AA" is 26. */
function columnOf(letters: string): number {
  const A = 64;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - A;
  return column - 1;
}

function mergesIn(xml: string): readonly SheetRange[] {
  return [...xml.matchAll(MERGE)].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  }));
}

const UNSTORED =
  /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3}\d{1,7})"[^<>]*>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

function unstoredIn(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(UNSTORED)].map(([, place = '', formula = '']) => [place, formula]),
  );
}

/** How many pieces a pattern finds; endless where one of them is longer than any of ours. */
function piecesIn(xml: string, pattern: RegExp): number {
  let count = 0;
  let before = 0;
  for (const { index } of xml.matchAll(pattern)) {
    count += 1;
    if (count > MOST_CELLS || index - before > LONGEST_PIECE) return Infinity;
    before = index;
  }
  return xml.length - before > LONGEST_PIECE ? Infinity : count;
}
