import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';

/** A text, a number, a day (ISO) or nothing. */
export type BookCell = string | number | { readonly day: string } | null;

export interface BookSheet {
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    /** In letters. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly BookCell[])[];
}

/** The longest text that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
/** The longest name of a sheet, and what it may not hold. */
const LONGEST_NAME = 31;
const UNNAMED = /[\\/?*:[\]]/gu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * A workbook (.xlsx) of tables: texts are texts whatever they begin with, days are days, and each table can be filtered
 * by its heads.
 */
export function writeBook(sheets: readonly BookSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const names = new Set<string>();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), freeName(sheet, names));
  const buffer = write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  return new Uint8Array(buffer);
}

function sheetOf({ columns, rows }: BookSheet): WorkSheet {
  const heads = columns.map(({ title }) => cellOf(title));
  const sheet = utils.aoa_to_sheet([heads, ...rows.map((row) => row.map(cellOf))]);
  sheet['!cols'] = columns.map(({ width }) => ({ wch: width }));
  if (columns.length > 0) {
    const last = { r: rows.length, c: columns.length - 1 };
    sheet['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: last }) };
  }
  return sheet;
}

function cellOf(value: BookCell): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'string') return { t: 's', v: value.slice(0, LONGEST_TEXT) };
  if (!DAY.test(value.day)) return value.day === '' ? null : { t: 's', v: value.day };
  return { t: 'n', v: serialOf(value.day), z: 'dd/mm/yyyy' };
}

/** Days since 30 December 1899, as Excel counts them. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}

function freeName({ name }: BookSheet, taken: Set<string>): string {
  const plain = name.replace(UNNAMED, ' ').trim().slice(0, LONGEST_NAME) || 'Lembar';
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${plain.slice(0, LONGEST_NAME - 4)} (${number})`;
  }
  taken.add(free.toLowerCase());
  return free;
}
