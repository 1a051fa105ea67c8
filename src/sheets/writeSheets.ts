import { utils, write } from '@e965/xlsx';

/** A sheet to be written; its first row is its head. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Letters that a column may be wide, and those that a sheet may be called by. */
const WIDEST = 60;
const LONGEST_NAME = 31;

/** A workbook (.xlsx) of words and numbers. What begins like a formula stays words: each cell says its own kind. */
export function writeSheets(sheets: readonly GivenSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  sheets.forEach(({ name, rows }, at) => {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => cellOf(value))));
    sheet['!cols'] = widths(rows);
    utils.book_append_sheet(book, sheet, sheetName(name, at));
  });
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError('The workbook is no array of bytes');
  return new Uint8Array(bytes);
}

function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}

function widths(rows: GivenSheet['rows']) {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, at) => ({
    wch: Math.min(WIDEST, Math.max(6, ...rows.map((row) => String(row[at] ?? '').length + 2))),
  }));
}

/** Excel refuses some letters in the name of a sheet. */
function sheetName(name: string, at: number): string {
  const plain = name.replace(/[[\]:*?/\\]/gu, ' ').trim();
  return plain === '' ? `Lembar ${at + 1}` : plain.slice(0, LONGEST_NAME);
}
