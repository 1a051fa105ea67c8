import type { Amount } from '#domain/tools/atoms.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { measureOf } from '#intake/reading/headWords.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, counted, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import { countingColumn } from './countsUp.ts';
import type { Counting } from './countsUp.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { withUnits } from '#intake/cells/unitColumn.ts';
import { spreadValues } from '#intake/cells/spreadList.ts';
import { laidOver } from './laidOver.ts';
import { answered, isNamed, named, placed, sorted, taken, whichColumn } from './placing.ts';
import { placesOf } from './places.ts';
import { placeNames } from '#words/places.ts';
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
  spread: (block) => withUnits(spreadLabelled(spreadValues(block))),
  readsDays: false,
  sideways: 'never',
  take: ({ reading, answers, current }) => {
    const times = timesColumn(reading, answers);
    const { columns, question, settled } = valueColumns(reading, answers, times);
    const values = reading.data.flatMap((row) => {
      const own = columns.map((column) => amountAt(reading, { row, column }, measured));
      return times === undefined ? own : repeated(own, timesAt(reading, row, times));
    });
    const last = values.findLastIndex((value) => value !== null);
    return {
      input: {
        ...current,
        values:
          columns.length > 1 ? values.filter((value) => value !== null) : values.slice(0, last + 1),
      },
      columns: [...columns.flatMap((column) => taken(column, 'values')), ...taken(times, 'times')],
      questions: question === null ? [] : [question],
      settled,
      unread: [
        ...unreadIn(reading, columns, measured),
        ...(times === undefined ? [] : unreadIn(reading, [times], counted)),
      ],
    };
  },
  places: placesOf('histogram'),
  show: ({ values }) => ({
    heads: [placeNames.histogram.values],
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

const timesNames = ['frekuensi', 'frek', 'freq', 'f', 'fi'];

/** The column that says how often each value was seen, in a table that has counted them already. */
function timesColumn(reading: Reading, answers: Answers): ReadColumn | undefined {
  const [said] = placed(reading, answers, 'times');
  if (said !== undefined) return said;
  const { numbers } = sorted(reading, answers);
  const column = numbers.find(({ name }) => timesNames.includes(nameKey(name)));
  const others = reading.columns.filter(
    (other) => other !== column && (isMeasured(other) || isOfClasses(reading, other)),
  );
  return others.length > 0 ? column : undefined;
}

function isMeasured({ kind }: ReadColumn): boolean {
  return kind === 'amount' || kind === 'time' || kind === 'percent';
}

/** Whether a column names classes, of which nobody knows the values: "20–24". */
function isOfClasses(reading: Reading, column: ReadColumn): boolean {
  const texts = reading.data
    .map((row) => wordsAt(reading, row, column))
    .filter((text) => text !== '');
  const classes = texts.filter((text) =>
    /^[<>≤≥]? ?[\d.,]+ ?(?:[-–—]|s\.?\/?d\.?|sampai|hingga) ?[<>≤≥]? ?[\d.,]+\D{0,12}$/i.test(text),
  );
  return column.class === 'words' && classes.length > 0 && classes.length * 2 >= texts.length;
}

/** More values than this nobody has counted by hand. */
const MOST_TIMES = 10_000;

function timesAt(reading: Reading, row: number, column: ReadColumn): number {
  const times = amountAt(reading, { row, column }, counted);
  return typeof times === 'number' && Number.isInteger(times) ? Math.min(times, MOST_TIMES) : 0;
}

function repeated(values: readonly Amount[], times: number): readonly Amount[] {
  return Array.from({ length: times }, () => values).flat();
}

function valueColumns(
  reading: Reading,
  answers: Answers,
  times: ReadColumn | undefined,
): ValueColumns {
  const said = placed(reading, answers, 'values');
  if (said.length > 0) return { columns: said, question: null };
  const { numbers, ordinals, words } = sorted(reading, answers);
  const classes = reading.columns.filter((column) => isOfClasses(reading, column));
  if (times !== undefined && classes.length > 0) return { columns: classes, question: null };
  const measures = numbers.filter((column) => column !== times);
  // Numbers of rows beside words alone measure nothing.
  const isNothing = measures.length === 0 && words.length > 0 && times === undefined;
  const held = measures.length > 0 ? measures : isNothing ? [] : ordinals;
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
