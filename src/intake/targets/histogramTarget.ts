import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { measureOf } from '#intake/reading/headWords.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, measured, unreadIn } from './cellAnswers.ts';
import { countingColumn } from './countsUp.ts';
import type { Counting } from './countsUp.ts';
import { spreadValues } from '#intake/cells/spreadList.ts';
import { laidOver } from './laidOver.ts';
import { answered, isNamed, named, placed, sorted, taken, whichColumn } from './placing.ts';
import { placesOf } from './places.ts';
import type { Answers, Question } from '#intake/reading/answers.ts';
import type { Target } from './target.ts';

export const valueNames = [
  'nilai',
  'waktu',
  'lama',
  'durasi',
  'hasil',
  'hasil pengukuran',
  'ukuran',
  'skor',
  'berat',
  'tinggi',
  'suhu',
  'umur',
  'menit',
  'x',
];

/** Measured values: one column, or a block of them read row by row. */
export const histogramTarget: Target<HistogramInput> = {
  wish: {
    isWanted: (text) => isNamed(text, valueNames),
    counts: false,
    arePeers: false,
    areEvents: false,
  },
  spread: spreadValues,
  readsDays: false,
  sideways: 'never',
  take: ({ reading, answers, current }) => {
    const { columns, question, settled } = valueColumns(reading, answers);
    const values = reading.data.flatMap((row) =>
      columns.map((column) => amountAt(reading, { row, column }, measured)),
    );
    const last = values.findLastIndex((value) => value !== null);
    return {
      input: {
        ...current,
        values:
          columns.length > 1 ? values.filter((value) => value !== null) : values.slice(0, last + 1),
      },
      columns: columns.flatMap((column) => taken(column, 'values')),
      questions: question === null ? [] : [question],
      settled,
      unread: unreadIn(reading, columns, measured),
    };
  },
  places: placesOf('histogram'),
  show: ({ values }) => ({
    heads: placesOf('histogram').map(({ label }) => label),
    rows: values.map((value) => [value]),
  }),
  laid: (current, { values }, { row }) => ({
    ...current,
    values: laidOver(current.values, values, { row, empty: () => null }),
  }),
};

interface ValueColumns {
  readonly columns: readonly ReadColumn[];
  readonly question: Question | null;
  readonly settled?: Counting['settled'] | undefined;
}

function valueColumns(reading: Reading, answers: Answers): ValueColumns {
  const said = placed(reading, answers, 'values');
  if (said.length > 0) return { columns: said, question: null };
  const { numbers, ordinals } = sorted(reading, answers);
  const held = numbers.length > 0 ? numbers : ordinals;
  const counting = held.length > 1 ? countingColumn(reading, held, answers) : null;
  const settled = (columns: readonly ReadColumn[]): ValueColumns => ({
    columns,
    question: null,
    settled: counting?.settled,
  });
  const all = held.filter((column) => column !== counting?.column);
  if (counting !== null && counting.question !== null) {
    return { ...settled(all), question: counting.question };
  }
  if (answers.column?.includes('all') === true) return settled(all);
  const chosen = answered(all, answers);
  if (chosen.length > 0) return settled(chosen);
  if (all.length < 2 || areAlike(all)) return settled(all);
  const byName = all.filter(({ name }) => isNamed(name, valueNames));
  if (byName.length === 1) return settled(byName);
  const byMeasure = all.filter(({ name }) => measureOf(name) === 'measured');
  if (byMeasure.length === 1) return settled(byMeasure);
  const provisional = named(all, valueNames) ?? all[0];
  return {
    columns: provisional === undefined ? [] : [provisional],
    question: whichColumn(all, ['all']),
  };
}

/** Whether columns hold the same thing several times: without heads, or with heads that differ by a number. */
export function areAlike(columns: readonly ReadColumn[]): boolean {
  const stems = columns.map(({ name }) => nameKey(name).replace(/ ?(?:ke )?\d+$/, ''));
  return new Set(stems).size === 1;
}
