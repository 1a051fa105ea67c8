import type {
  ControlChartInput,
  ControlChartKind,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { Question } from '#intake/reading/answers.ts';
import { nameKey, withoutUnit } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, counted, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import type { AmountRule } from './cellAnswers.ts';
import { areAlike, valueNames } from './histogramTarget.ts';
import { spreadValues } from '#intake/cells/spreadList.ts';
import { answered, isNamed, named, sorted, taken, whichColumn } from './placing.ts';
import { asAmount } from './paretoTarget.ts';
import { countNames, sizeNames } from './sharePairs.ts';
import { timeNames } from './seriesTarget.ts';
import type { Target } from './target.ts';

const strikeNames = ['dicoret karena', 'dicoret', 'alasan dicoret'];
const noteNames = ['catatan', 'keterangan', 'ket', 'note', 'kejadian khusus'];

/** What is plotted: measured values, or counts with what they are out of. */
interface Plotted {
  readonly chart: ControlChartKind;
  readonly values: readonly ReadColumn[];
  readonly count: ReadColumn | undefined;
  readonly size: ReadColumn | undefined;
  readonly question: Question | null;
}

/** Points in the order of time; remarks are notes and strike nothing out. */
export const controlChartTarget: Target<ControlChartInput> = {
  wish: {
    isWanted: (text) => isNamed(text, [...countNames, ...sizeNames, ...strikeNames, ...valueNames]),
    counts: false,
    arePeers: false,
    areEvents: false,
  },
  spread: spreadValues,
  readsDays: false,
  sideways: 'points',
  take: ({ reading, answers, current }) => {
    const { words, numbers, ordinals, remarks, serials } = sorted(reading);
    const texts = [...words, ...remarks];
    const struck = texts.find(({ name }) => strikeNames.includes(nameKey(name)));
    const note =
      named(
        texts.filter((column) => column !== struck),
        noteNames,
      ) ?? remarks[0];
    const labels = [...words, ...ordinals, ...serials].filter(
      (column) => column !== struck && column !== note,
    );
    const measures = numbers.length > 0 ? numbers : ordinals;
    const free = labels.filter((column) => !measures.includes(column));
    const point = named(free, timeNames) ?? free.find(({ kind }) => kind !== 'serial');
    const plotted = plottedIn(reading, measures, { current, words: answers.column ?? [] });
    const { chart, values, count, size } = plotted;
    const sized: AmountRule = { ...counted, dash: 'gap', pair: 'size' };
    const points = reading.data.map((row) => ({
      ...emptyControlChartPoint,
      name: wordsAt(reading, row, point),
      values: values.map((column) => amountAt(reading, { row, column }, measured)),
      count: count === undefined ? null : amountAt(reading, { row, column: count }, counted),
      size: size === undefined ? null : amountAt(reading, { row, column: size }, sized),
      struck: wordsAt(reading, row, struck),
      note: wordsAt(reading, row, note),
    }));
    const counts = [count].filter((column) => column !== undefined);
    const sizes = size === undefined || size === count ? [] : [size];
    return {
      input: {
        ...current,
        chart,
        pointTitle: withoutUnit(point?.name ?? '') || current.pointTitle,
        points,
      },
      columns: [
        ...taken(point, 'name', point?.kind === 'amount' ? 'label' : null),
        ...values.flatMap((column) => taken(column, 'values', asAmount(column))),
        ...taken(count, 'count'),
        ...sizes.flatMap((column) => taken(column, 'size')),
        ...taken(struck, 'struck'),
        ...taken(note, 'note', 'remark'),
      ],
      questions: plotted.question === null ? [] : [plotted.question],
      unread: [
        ...unreadIn(reading, values, measured),
        ...unreadIn(reading, counts, counted),
        ...unreadIn(reading, sizes, sized),
      ],
    };
  },
};

const MOST_RANGE = 10;

function plottedIn(
  reading: Reading,
  numbers: readonly ReadColumn[],
  { current, words }: { readonly current: ControlChartInput; readonly words: readonly string[] },
): Plotted {
  const none = { values: [], count: undefined, size: undefined, question: null };
  const isCounting = ['p', 'np', 'c', 'u'].includes(current.chart);
  const pairs = numbers.find((column) => holdsPairs(reading, column));
  if (pairs !== undefined) {
    return { ...none, chart: isCounting ? current.chart : 'p', count: pairs, size: pairs };
  }
  const chosen = answered(numbers, { column: words });
  const size = numbers.find(({ name }) => isNamed(name, sizeNames));
  const count =
    numbers.find((column) => column !== size && isNamed(column.name, countNames)) ??
    (isCounting || size !== undefined ? numbers.find((column) => column !== size) : undefined);
  if (count !== undefined && (size !== undefined || isCounting)) {
    const other = size ?? numbers.find((column) => column !== count);
    return {
      ...none,
      chart: isCounting ? current.chart : chartOfCounts(reading, count, other),
      count,
      size: current.chart === 'c' ? undefined : other,
    };
  }
  if (chosen.length > 0) return { ...none, chart: current.chart, values: chosen };
  const isSubgroups = numbers.length > 1 && areAlike(numbers);
  if (isSubgroups && reading.data.length > 1) {
    const isKept = current.chart === 'xbar-r' || current.chart === 'xbar-s';
    const usual = numbers.length > MOST_RANGE ? 'xbar-s' : 'xbar-r';
    return { ...none, chart: isKept ? current.chart : usual, values: numbers };
  }
  if (numbers.length < 2) return { ...none, chart: current.chart, values: numbers };
  const byName = numbers.filter(({ name }) => isNamed(name, valueNames));
  if (byName.length === 1) return { ...none, chart: current.chart, values: byName };
  return {
    ...none,
    chart: current.chart,
    values: numbers.slice(0, 1),
    question: whichColumn(numbers),
  };
}

function holdsPairs(reading: Reading, { at }: ReadColumn): boolean {
  return reading.data.some((row) => {
    const read = reading.numberAt(row, at);
    return read.kind === 'value' && read.size !== null;
  });
}

/** Faults of which a unit may have several where some count is more than its size, else defective units. */
function chartOfCounts(
  reading: Reading,
  count: ReadColumn,
  size: ReadColumn | undefined,
): ControlChartKind {
  if (size === undefined) return 'c';
  const isMore = reading.data.some((row) => {
    const [faults, units] = [reading.numberAt(row, count.at), reading.numberAt(row, size.at)];
    return faults.kind === 'value' && units.kind === 'value' && faults.value > units.value;
  });
  return isMore ? 'u' : 'p';
}
