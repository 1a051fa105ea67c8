import type { OpenedSheet } from '#intake/cells/openedTable.ts';
import { inTimes } from '#intake/cells/token.ts';
import { tokenAt, textAt } from '#intake/reading/grid.ts';
import { isAmbiguous, numbersIn } from '#intake/reading/notation.ts';
import type { Question } from '#intake/reading/answers.ts';
import type { Disagreement } from '#intake/reading/tally.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { sayNumber } from '#language/sayNumber.ts';
import { asideNames } from '#words/intake.ts';

/** A question as it is put, and its answers by the words that they are. */
export interface AskedQuestion {
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Puts a question of a block in words, with a cell of the block as the example. */
export function askedQuestion(question: Question, outcome: Outcome): AskedQuestion {
  const { reading } = outcome;
  switch (question.about) {
    case 'notation':
      return question.choices.includes('indonesian')
        ? notationQuestion(question, reading)
        : clockQuestion(question, reading);
    case 'dates':
      return dateQuestion(question, reading);
    case 'orientation':
      return {
        text: 'Tabel ini tampaknya menyamping: namanya di kiri, bukan di atas. Putar?',
        options: [
          { value: 'turned', label: 'Putar tabelnya' },
          { value: 'as-given', label: 'Biarkan seperti adanya' },
        ],
      };
    case 'column':
      return columnQuestion(question, reading);
    case 'row':
      return rowQuestion(question, reading);
    case 'sheet':
      return { text: 'Lembar mana yang dipakai?', options: plainOptions(question) };
  }
}

const EVERY_DECIMAL = { atMost: 10 };

function notationQuestion(question: Question, reading: Reading): AskedQuestion {
  const found = firstCell(question, reading, (row, column) =>
    numbersIn(tokenAt(reading.grid, row, column)).find(isAmbiguous),
  );
  const says = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? ''
      : `${sayNumber(value)} (${formatNumber(value, EVERY_DECIMAL)})`;
  return {
    text: `Angka “${found?.text ?? ''}” dibaca bagaimana?`,
    options: [
      { value: 'indonesian', label: says(found?.value.indonesian) },
      { value: 'american', label: says(found?.value.american) },
    ],
  };
}

function clockQuestion(question: Question, reading: Reading): AskedQuestion {
  const found = firstCell(question, reading, (row, column) => {
    const token = tokenAt(reading.grid, row, column);
    return inTimes(token).kind === 'clock' ? token : undefined;
  });
  const text = found?.text ?? '';
  const [first = '', second = ''] = text.split(/[:.]/).map((part) => `${+part}`);
  const decimal = found?.value.kind === 'number' ? found.value.american : null;
  return {
    text: `Waktu “${text}” dibaca bagaimana?`,
    options: [
      { value: 'hours-minutes', label: `${first} jam ${second} menit` },
      { value: 'minutes-seconds', label: `${first} menit ${second} detik` },
      ...(question.choices.includes('american') && decimal !== null
        ? [{ value: 'american', label: `Bukan waktu: ${formatNumber(decimal, EVERY_DECIMAL)}` }]
        : []),
    ],
  };
}

function dateQuestion(question: Question, reading: Reading): AskedQuestion {
  const found = firstCell(question, reading, (row, column) => {
    const token = tokenAt(reading.grid, row, column);
    return token.kind === 'day' && token.dayFirst !== token.monthFirst ? token : undefined;
  });
  const says = (iso: string | null | undefined): string =>
    typeof iso === 'string' ? formatDate(iso) : 'tidak ada tanggal itu';
  return {
    text: `Tanggal “${found?.text ?? ''}” dibaca bagaimana?`,
    options: [
      { value: 'day-first', label: says(found?.value.dayFirst) },
      { value: 'month-first', label: says(found?.value.monthFirst) },
    ],
  };
}

function columnQuestion(question: Question, reading: Reading): AskedQuestion {
  const [at = 0] = question.columns;
  const name = columnName(reading, at);
  if (question.choices.includes('serial')) {
    return {
      text: `Kolom ${name} berisi 1, 2, 3, … Apakah itu data?`,
      options: [
        { value: 'serial', label: 'Bukan, itu nomor urut' },
        { value: 'data', label: 'Ya, itu data' },
      ],
    };
  }
  if (question.choices.includes('sum')) {
    return {
      text: `Kolom ${formatList(question.columns.map((each) => columnName(reading, each)))} jumlah dari kolom lain, atau data tersendiri?`,
      options: [
        { value: 'sum', label: 'Jumlah, jangan dihitung lagi' },
        { value: 'data', label: 'Data tersendiri' },
      ],
    };
  }
  return {
    text: 'Kolom mana yang dipakai?',
    options: question.choices.map((value, index) => ({
      value,
      label:
        value === 'all'
          ? 'Semuanya'
          : columnName(reading, question.columns[index] ?? Number(value) - 1),
    })),
  };
}

function rowQuestion(question: Question, reading: Reading): AskedQuestion {
  if (question.choices.includes('head')) {
    return {
      text: 'Baris pertama judul kolom, atau data?',
      options: [
        { value: 'head', label: 'Judul kolom' },
        { value: 'data', label: 'Data' },
      ],
    };
  }
  if (question.choices.includes('sum')) {
    const names = question.rows.map((row) => rowName(reading, row));
    return {
      text: `Baris ${formatList(names)} jumlah dari baris di atasnya, atau data tersendiri?`,
      options: [
        { value: 'sum', label: 'Jumlah, jangan dihitung lagi' },
        { value: 'data', label: 'Data tersendiri' },
      ],
    };
  }
  return {
    text: 'Tempelan ini berisi beberapa tabel. Mana yang dimasukkan?',
    options: question.choices.map((value) => ({
      value,
      label: value === 'all' ? 'Semuanya' : `Baris ${value.replace('-', '–')}`,
    })),
  };
}

function plainOptions({ choices }: Question): AskedQuestion['options'] {
  return choices.map((value) => ({ value, label: value }));
}

function firstCell<Value>(
  { columns }: Question,
  { grid, data }: Reading,
  valueAt: (row: number, column: number) => Value | undefined,
): { readonly text: string; readonly value: Value } | null {
  const places = columns.length > 0 ? columns : Array.from({ length: grid.width }, (_, at) => at);
  for (const row of data) {
    for (const column of places) {
      const value = valueAt(row, column);
      if (value !== undefined) return { text: textAt(grid, row, column), value };
    }
  }
  return null;
}

/** “Jumlah”, or “ke-3” for a column without a name. */
export function columnName({ columns }: Reading, at: number): string {
  const name = columns[at]?.name ?? '';
  return name === '' ? `ke-${at + 1}` : `“${name}”`;
}

function rowName({ rows }: Reading, at: number): string {
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

/** Both numbers of a sum that does not agree with its parts. */
export function disagreementText({ sum, of, written, added }: Disagreement): string {
  const place = [sum, of].filter(Boolean).join(', ');
  return `${place || 'Jumlah'} tertulis ${formatNumber(written, EVERY_DECIMAL)}, padahal hasil penjumlahannya ${formatNumber(added, EVERY_DECIMAL)}.`;
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
