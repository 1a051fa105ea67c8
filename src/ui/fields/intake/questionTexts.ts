import { inTimes } from '#intake/cells/token.ts';
import type { Question } from '#intake/reading/answers.ts';
import { textAt, tokenAt } from '#intake/reading/grid.ts';
import { isAmbiguous, numbersIn } from '#intake/reading/notation.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { sayNumber } from '#language/sayNumber.ts';
import { columnName, EVERY_DECIMAL, rowName } from './intakeTexts.ts';

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
      if (question.choices.includes('fraction')) return percentQuestion(question, reading);
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

function percentQuestion(question: Question, reading: Reading): AskedQuestion {
  const found = firstCell(question, reading, (row, column) => {
    const token = tokenAt(reading.grid, row, column);
    const value = token.kind === 'number' ? (token.indonesian ?? token.american) : null;
    return value !== null && value > 0 && value < 1 ? value : undefined;
  });
  const value = found?.value ?? 0;
  const says = (percent: number): string => `${formatNumber(percent, EVERY_DECIMAL)}%`;
  const [at = 0] = question.columns;
  return {
    text: `Kolom ${columnName(reading, at)}: berapa persen “${found?.text ?? ''}”?`,
    options: [
      { value: 'fraction', label: says(Number((value * 100).toPrecision(12))) },
      { value: 'percent', label: says(value) },
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
    const isNamed = reading.columns[at]?.name !== '';
    return {
      text: isNamed
        ? `Kolom ${name} tidak berurutan. Apakah itu data?`
        : `Kolom ${name} berisi 1, 2, 3, … Apakah itu data?`,
      options: [
        { value: 'serial', label: 'Bukan, itu nomor urut' },
        { value: 'data', label: 'Ya, itu data' },
      ],
    };
  }
  const doubt = doubtIn(question);
  if (doubt !== null) {
    const names = formatList(question.columns.map((each) => columnName(reading, each)));
    return doubtQuestion(`Kolom ${names}`, 'kolom lain', doubt);
  }
  // Of pairs there are as many as columns or more, and each is a choice of two.
  if (question.choices.every((choice) => choice.includes(' dan '))) {
    return { text: 'Dua kolom mana yang dibandingkan?', options: plainOptions(question) };
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
  const doubt = doubtIn(question);
  if (doubt !== null) {
    const names = formatList(question.rows.map((row) => rowName(reading, row)));
    return doubtQuestion(`Baris ${names}`, 'baris di atasnya', doubt);
  }
  return {
    text: 'Tempelan ini berisi beberapa tabel. Mana yang dimasukkan?',
    options: question.choices.map((value) => ({
      value,
      label: value === 'all' ? 'Semuanya' : `Baris ${value.replace('-', '–')}`,
    })),
  };
}

/** What a row or column may be that is called so, as it is asked. */
const doubts = {
  sum: { is: 'jumlah', option: 'Jumlah, jangan dihitung lagi' },
  mean: { is: 'ringkasan', option: 'Ringkasan, jangan dihitung' },
  share: { is: 'persentase', option: 'Persentase, jangan dihitung' },
  running: { is: 'jumlah berjalan', option: 'Jumlah berjalan, jangan dihitung' },
} as const;
type Doubt = keyof typeof doubts;

function doubtIn({ choices }: Question): Doubt | null {
  const known: readonly Doubt[] = ['sum', 'mean', 'share', 'running'];
  return choices.includes('data') ? (known.find((each) => choices.includes(each)) ?? null) : null;
}

function doubtQuestion(what: string, others: string, doubt: Doubt): AskedQuestion {
  return {
    text: `${what} ${doubts[doubt].is} dari ${others}, atau data tersendiri?`,
    options: [
      { value: doubt, label: doubts[doubt].option },
      { value: 'data', label: 'Data tersendiri' },
    ],
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
