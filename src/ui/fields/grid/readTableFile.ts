import { formatDate } from '#language/formatDate.ts';
import { writeNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { readBlock, separatorOf } from '#language/readBlock.ts';

/** The cells of a file, or a sentence that says why there are none. */
export type TableFile =
  | { readonly ok: true; readonly block: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: string };

const MOST_BYTES = 20_000_000;

/** Reads the first sheet of an Excel file, or a text file of rows. Never throws. */
export async function readTableFile(file: File): Promise<TableFile> {
  if (file.size > MOST_BYTES) {
    return refused('Berkas ini terlalu besar. Salin bagian yang diperlukan saja, lalu tempel.');
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (startsWith(bytes, [0xd0, 0xcf])) {
      return refused('Berkas Excel lama (.xls) belum dapat dibaca. Simpan dahulu sebagai .xlsx.');
    }
    const isWorkbook = startsWith(bytes, [0x50, 0x4b]);
    const block = tidied(isWorkbook ? await sheetOf(bytes) : rowsOf(bytes));
    if (block.length === 0) return refused('Berkas ini tidak berisi tabel.');
    return { ok: true, block };
  } catch {
    return refused('Berkas ini tidak dapat dibaca. Yang dapat dibuka: .xlsx dan .csv.');
  }
}

function refused(problem: string): TableFile {
  return { ok: false, problem };
}

async function sheetOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly (readonly string[])[]> {
  // Only few open a file, so what reads it is fetched for them alone.
  const { readSheet } = await import('read-excel-file/universal');
  const rows: readonly (readonly unknown[])[] = await readSheet(bytes.buffer);
  return rows.map((cells) => cells.map(textOf));
}

/** As an Indonesian types it, so that a file's numbers are read like pasted ones. */
function textOf(cell: unknown): string {
  if (typeof cell === 'number') return writeNumber(cell);
  if (cell instanceof Date) return formatDate(cell.toISOString().slice(0, 10));
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return typeof cell === 'string' ? cell : '';
}

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  return readBlock(text, separatorOf(text));
}

/** Excel writes its text files in the old Western code unless told otherwise. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Without blank rows around the table, and without the title that often stands in a single cell above it. */
function tidied(block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = block.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
  const widest = filled.reduce((most, count) => Math.max(most, count), 0);
  const first = filled.findIndex((count) => count >= Math.min(2, widest) && count > 0);
  const last = filled.findLastIndex((count) => count > 0);
  return first < 0 ? [] : block.slice(first, last + 1);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
