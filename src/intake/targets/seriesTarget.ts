import type { Measured } from '#domain/tools/atoms.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { isShareName, nameKey } from '#intake/reading/names.ts';
import { withoutUnit } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, measured, measuredAt, unreadIn, wordsAt } from './cellAnswers.ts';
import { laidOver } from './laidOver.ts';
import { areSameNames, isNamed, named, placed, sorted, taken } from './placing.ts';
import { placesOf } from './places.ts';
import { asAmount } from './paretoTarget.ts';
import { NO_PAIRS, pairsSaid, sharePairs } from './sharePairs.ts';
import type { Target } from './target.ts';

export const timeNames = [
  'bulan',
  'tahun',
  'pekan',
  'minggu',
  'hari',
  'tanggal',
  'tgl',
  'periode',
  'triwulan',
  'semester',
  'waktu',
];
const targetNames = ['target', 'sasaran', 'standar', 'baku mutu'];

/** One or more series over the same categories. */
export const seriesTarget: Target<SeriesInput> = {
  wish: {
    isWanted: (text) => isNamed(text, [...timeNames, ...targetNames, 'nilai', 'kategori']),
    counts: false,
    arePeers: false,
    areEvents: false,
  },
  spread: spreadLabelled,
  readsDays: false,
  sideways: 'points',
  take: ({ reading, answers, current, names }) => {
    const { words, numbers, ordinals, sums, serials } = sorted(reading, answers);
    const category =
      placed(reading, answers, 'category')[0] ??
      named([...words, ...ordinals], timeNames) ??
      words[0] ??
      ordinals[0] ??
      serials[0];
    const [target] = placed(reading, answers, 'target');
    // Years beside months are no series.
    const measures = numbers.some((column) => column !== category) ? numbers : ordinals;
    const wanted = [...placed(reading, answers, 'values'), ...measures].filter(
      (column) => column !== category,
    );
    const values = wanted.length > 0 ? wanted.toSorted((a, b) => a.at - b.at) : sums.slice(0, 1);
    const line = target ?? values.find((column) => isLine(column.name, column.at));
    const said = placed(reading, answers, 'of');
    const drawable = values.filter((column) => column !== line);
    // How much of the target was reached is no series beside it, unless somebody put it there.
    const ratios = drawable.filter(
      (column) =>
        answers.places?.get(column.at) !== 'values' &&
        line !== undefined &&
        isRatio(reading, column, { parts: drawable, whole: line }),
    );
    const columns = drawable.filter((column) => !ratios.includes(column));
    const found = said.length > 0 ? pairsSaid(columns, said) : sharePairs(reading, columns);
    // Whoever put a column among the values wants it drawn.
    const isMeant = !found.pairs.some(({ of }) => answers.places?.get(of.at) === 'values');
    const { pairs, percents, told } = isMeant ? found : NO_PAIRS;
    const drawn: readonly Drawn[] =
      pairs.length > 0
        ? pairs.map(({ count, of }) => ({ column: count, of }))
        : columns.map((column) => ({ column, of: null }));

    function isLine(name: string, at: number): boolean {
      if (values.length < 2 || !targetNames.includes(nameKey(name))) return false;
      const held = reading.data.map((row) => reading.numberAt(row, at));
      const [first] = held;
      return (
        first?.kind === 'value' &&
        held.every((read) => read.kind === 'value' && read.value === first.value)
      );
    }

    const known = current.series;
    return {
      input: {
        ...current,
        categoryTitle: withoutUnit(category?.name ?? '') || current.categoryTitle,
        categories: reading.data.map((row) => wordsAt(reading, row, category)),
        series: drawn.map(({ column, of }, at) => ({
          name: column.name || (known[at]?.name ?? names.value),
          role: known[at]?.role ?? 'data',
          values: reading.data.map((row) => drawnAt(reading, row, { column, of })),
        })),
        target:
          line === undefined
            ? current.target
            : amountAt(reading, { row: reading.data[0] ?? 0, column: line }, measured),
      },
      columns: [
        ...taken(category, 'category', category?.kind === 'amount' ? 'label' : null),
        ...drawn.flatMap(({ column }) => taken(column, 'values', asAmount(column))),
        ...wholesOf(drawn).flatMap((of) => taken(of, 'of')),
        ...taken(line, 'target'),
      ],
      questions: [],
      unread: unreadIn(
        reading,
        [...drawn.map(({ column }) => column), ...wholesOf(drawn)],
        'measured',
      ),
      settled: new Map([...percents, ...ratios].map(({ at }) => [at, 'share'])),
      told,
    };
  },
  places: placesOf('series'),
  show: ({ categoryTitle, categories, series }) => ({
    heads: [
      categoryTitle.trim() || (placesOf('series')[0]?.label ?? ''),
      ...series.map(({ name }) => name),
    ],
    rows: categories.map((category, at) => [
      category,
      ...series.map(({ values }) => values[at] ?? null),
    ]),
  }),
  laid: (current, input, { row }) =>
    areSameNames(current.series, input.series)
      ? {
          ...current,
          categories: laidOver(current.categories, input.categories, { row, empty: () => '' }),
          series: current.series.map((series, at) => ({
            ...series,
            values: laidOver(series.values, input.series[at]?.values ?? [], {
              row,
              empty: () => null,
            }),
          })),
        }
      : null,
};

/** A column that becomes a series, and the one that its counts are out of. */
interface Drawn {
  readonly column: ReadColumn;
  readonly of: ReadColumn | null;
}

function wholesOf(drawn: readonly Drawn[]): readonly ReadColumn[] {
  return [...new Set(drawn.flatMap(({ of }) => of ?? []))];
}

function drawnAt(reading: Reading, row: number, { column, of }: Drawn): Measured {
  const value = measuredAt(reading, { row, column });
  if (of === null) return value;
  const whole = amountAt(reading, { row, column: of }, measured);
  if (typeof value === 'number' && typeof whole === 'number') return { count: value, of: whole };
  if (value === null && whole === null) return null;
  return { typed: [wordsAt(reading, row, column), wordsAt(reading, row, of)].join(' dari ') };
}

/** Whether a column of percentages tells of each row how much one of the others is of the target: "Capaian (%)". */
function isRatio(
  reading: Reading,
  column: ReadColumn,
  { parts, whole }: { readonly parts: readonly ReadColumn[]; readonly whole: ReadColumn },
): boolean {
  const valueOf = (row: number, { at }: ReadColumn): number | null => {
    const read = reading.numberAt(row, at);
    return read.kind === 'value' ? read.value : null;
  };
  if (column.kind !== 'percent' && !isShareName(column.name)) return false;
  return parts.some((part) => {
    if (part === column || part.kind === 'percent') return false;
    const told = reading.data.flatMap((row) => {
      const [one, all, share] = [part, whole, column].map((each) => valueOf(row, each));
      return one == null || all == null || share == null ? [] : [{ one, all, share }];
    });
    return (
      told.length > 1 &&
      told.every(({ one, all, share }) => all > 0 && Math.abs((one / all) * 100 - share) < 0.51)
    );
  });
}
