import { emptyPair } from '#domain/tools/scatter.ts';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import type { Question } from '#intake/reading/answers.ts';
import { isOrdinal } from '#intake/reading/columnKinds.ts';
import { unitIn, withoutUnit } from '#intake/reading/names.ts';
import { amountAt, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import { countingColumn } from './countsUp.ts';
import { spreadPairs } from '#intake/cells/spreadList.ts';
import { laidOver } from './laidOver.ts';
import { answered, isNamed, named, placed, sorted, taken } from './placing.ts';
import { placesOf } from './places.ts';
import type { Target } from './target.ts';

const stratumNames = [
  'kelompok',
  'strata',
  'stratum',
  'loket',
  'shift',
  'giliran',
  'petugas',
  'poli',
];
const labelNames = ['nama titik', 'titik', 'nama', 'hari', 'tanggal', 'pasien', 'berkas', 'sampel'];

/** Pairs of values measured together: the two columns of numbers, those called X and Y, or those that were asked for. */
export const scatterTarget: Target<ScatterInput> = {
  wish: {
    isWanted: (text) => isNamed(text, ['x', 'y', ...stratumNames]),
    counts: false,
    arePeers: false,
    areEvents: false,
  },
  spread: spreadPairs,
  readsDays: false,
  sideways: 'pairs',
  take: ({ reading, answers, current }) => {
    const { words, numbers, ordinals, sums } = sorted(reading, answers);
    const measures = [...numbers, ...sums].toSorted((a, b) => a.at - b.at);
    const held =
      measures.length > 1 ? measures : [...measures, ...ordinals].toSorted((a, b) => a.at - b.at);
    const counting = held.length > 2 ? countingColumn(reading, held, answers) : null;
    const all = held.filter((column) => column !== counting?.column);
    const chosen = answered(all, answers);
    const pair = pairsOf(all).find(({ choice }) => answers.column?.includes(choice) === true);
    const axes = axesOf(all);
    const [ownX, ownY] =
      pair === undefined ? (chosen.length > 1 ? chosen : (axes ?? all)) : pair.columns;
    /** Words that no two rows share name the rows, and part them into no groups. */
    const isShared = (column: Column): boolean => {
      const held = reading.data.map((row) => wordsAt(reading, row, column));
      return held.length < 3 || new Set(held).size < held.length;
    };
    const said = (place: string): Column | undefined => placed(reading, answers, place)[0];
    const [x, y] = [said('x') ?? ownX, said('y') ?? ownY];
    const isSettled =
      all.length < 3 ||
      pair !== undefined ||
      chosen.length > 1 ||
      axes !== null ||
      (said('x') !== undefined && said('y') !== undefined);
    const texts = words.filter((column) => column !== x && column !== y);
    const stratum = said('stratum') ?? named(texts.filter(isShared), stratumNames);
    const others = texts.filter((column) => column !== stratum);
    const label = said('label') ?? named(others, labelNames) ?? others[0];
    const titled = (column: typeof x): readonly [string, string] => [
      withoutUnit(column?.name ?? ''),
      unitIn(column?.name ?? '') || (column?.unit ?? ''),
    ];
    const [[xTitle, xUnit], [yTitle, yUnit]] = [titled(x), titled(y)];
    const pairs = reading.data.map((row) => ({
      x: x === undefined ? null : amountAt(reading, { row, column: x }, measured),
      y: y === undefined ? null : amountAt(reading, { row, column: y }, measured),
      stratum: wordsAt(reading, row, stratum),
      label: wordsAt(reading, row, label),
    }));
    const wanted = [x, y].filter((column) => column !== undefined);
    return {
      input: {
        ...current,
        xTitle: xTitle || current.xTitle,
        xUnit: xUnit || current.xUnit,
        yTitle: yTitle || current.yTitle,
        yUnit: yUnit || current.yUnit,
        pairs,
      },
      columns: [
        ...[x, y].flatMap((column, at) =>
          taken(column, at === 0 ? 'x' : 'y', isOrdinal(column) ? 'amount' : null),
        ),
        ...taken(stratum, 'stratum'),
        ...taken(label, 'label'),
      ],
      questions: [
        ...(counting === null || counting.question === null ? [] : [counting.question]),
        ...(isSettled ? [] : [whichPair(all)]),
      ],
      settled: counting?.settled,
      unread: unreadIn(reading, wanted, measured),
    };
  },
  places: placesOf('scatter'),
  show: ({ xTitle, yTitle, pairs }) => {
    const [x, y, stratum, label] = placesOf('scatter').map((place) => place.label);
    const rest = (['stratum', 'label'] as const).filter((key) => pairs.some((pair) => pair[key]));
    const names = { stratum, label };
    return {
      heads: [xTitle || (x ?? ''), yTitle || (y ?? ''), ...rest.map((key) => names[key] ?? '')],
      rows: pairs.map((pair) => [pair.x, pair.y, ...rest.map((key) => pair[key])]),
    };
  },
  laid: (current, { pairs }, { row }) => ({
    ...current,
    pairs: laidOver(current.pairs, pairs, { row, empty: emptyPair }),
  }),
};

type Column = Parameters<typeof named>[0][number];

/** The columns that are called X and Y; `null` where none are. */
function axesOf(columns: readonly Column[]): readonly [Column, Column] | null {
  const x = columns.find(({ name }) => /^x\b/i.test(name));
  const y = columns.find(({ name }) => /^y\b/i.test(name));
  return x === undefined || y === undefined ? null : [x, y];
}

interface Pair {
  readonly choice: string;
  readonly columns: readonly [Column, Column];
}

/** Of three columns of numbers and more any two can be held against each other; by names where they differ. */
function pairsOf(columns: readonly Column[]): readonly Pair[] {
  const names = columns.map(({ name }) => name);
  const areTelling = new Set(names).size === names.length && !names.includes('');
  const called = ({ at, name }: Column): string => (areTelling ? name : `${at + 1}`);
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other): Pair => ({
      choice: `${called(one)} dan ${called(other)}`,
      columns: [one, other],
    })),
  );
}

function whichPair(columns: readonly Column[]): Question {
  return {
    about: 'column',
    choices: pairsOf(columns).map(({ choice }) => choice),
    rows: [],
    columns: columns.map(({ at }) => at),
  };
}
