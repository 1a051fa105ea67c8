import type { OpenedSheet } from '#intake/cells/openedTable.ts';
import type { Disagreement } from '#intake/reading/tally.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { asideNames, summaryNames } from '#words/intake.ts';

export const EVERY_DECIMAL = { atMost: 10 };

/** “Jumlah”, or “ke-3” for a column without a name. */
export function columnName({ columns }: Reading, at: number): string {
  const name = columns[at]?.name ?? '';
  return name === '' ? `ke-${at + 1}` : `“${name}”`;
}

/** The same of a row. */
export function rowName({ rows }: Reading, at: number): string {
  const name = rows[at]?.name ?? '';
  return name === '' ? `ke-${at + 1}` : `“${name}”`;
}

const MOST_NAMED = 6;

/** What is set aside, in one sentence; empty where nothing is. */
export function asideText({ setAside, reading }: Outcome): string {
  if (setAside.length === 0) return '';
  const named = setAside
    .slice(0, MOST_NAMED)
    .map(({ what, at, kind }) =>
      what === 'row'
        ? `baris ${rowName(reading, at)} (${kindText(kind)})`
        : `kolom ${columnName(reading, at)} (${kindText(kind)})`,
    );
  const more = setAside.length - named.length;
  return `Tidak dimasukkan: ${formatList(more > 0 ? [...named, `${more} lagi`] : named)}.`;
}

function kindText(kind: keyof typeof asideNames): string {
  return asideNames[kind];
}

/** Both numbers of a summary that is not what its name says. */
export function disagreementText({ sum, of, written, added, is }: Disagreement): string {
  const place = [sum, of].filter(Boolean).join(', ');
  return `${place || 'Jumlah'} tertulis ${formatNumber(written, EVERY_DECIMAL)}, padahal ${summaryNames[is]} ${formatNumber(added, EVERY_DECIMAL)}.`;
}

/** What a sheet hides, merges or does not hold. */
export function sheetNotes({ hiddenRows, merges, unstored }: OpenedSheet): readonly string[] {
  const rows = hiddenRows.map((row) => row + 1);
  return [
    ...(rows.length > 0
      ? [`Baris yang disembunyikan di lembar ini ikut dibaca: ${shortList(rows.map(String))}.`]
      : []),
    ...(merges > 0
      ? [
          `${formatNumber(merges)} bagian lembar ini digabung; isinya diteruskan ke sel yang tertutup.`,
        ]
      : []),
    ...(unstored.length > 0
      ? [
          `Rumus tanpa nilai tersimpan: ${shortList(unstored)}. Buka berkasnya di Excel, simpan, lalu ambil lagi.`,
        ]
      : []),
  ];
}

function shortList(words: readonly string[]): string {
  const more = words.length - MOST_NAMED;
  return formatList(more > 0 ? [...words.slice(0, MOST_NAMED), `${more} lagi`] : words);
}

export const PASTED_PICTURE =
  'Yang ditempel adalah gambar, bukan tabel. Salin selnya dari Excel atau Word, atau ambil berkasnya.';
export const PASTED_NOTHING =
  'Tidak ada isi yang dapat ditempel. Salin dahulu selnya, lalu tempel di sini.';

/** Said of a block that is not even looked at. */
export function tooLargeText(size: { readonly rows: number; readonly columns: number }): string {
  return `Tabel ini ${formatNumber(size.rows)} baris × ${formatNumber(size.columns)} kolom; yang dapat dibaca paling banyak ${formatNumber(MOST_READ_ROWS)} baris dan ${MOST_READ_COLUMNS} kolom. Ambil bagian yang diperlukan saja. Tidak ada yang diubah.`;
}

export const MOST_READ_ROWS = 10_000;
export const MOST_READ_COLUMNS = 100;
