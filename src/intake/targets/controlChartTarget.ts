import type {
  ControlChartInput,
  ControlChartKind,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { Answers, Question } from '#intake/reading/answers.ts';
import { nameKey, withoutUnit } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, counted, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import type { AmountRule } from './cellAnswers.ts';
import { areAlike, valueNames } from './histogramTarget.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { withUnits } from '#intake/cells/unitColumn.ts';
import { spreadValues } from '#intake/cells/spreadList.ts';
import { laidOver } from './laidOver.ts';
import { answered, isNamed, named, placed, sorted, taken, whichColumn } from './placing.ts';
import { placesOf } from './places.ts';
import { asAmount } from './paretoTarget.ts';
import { countNames, sizeNames } from './sharePairs.ts';
import { timeNames } from './seriesTarget.ts';
import type { Shown, Target } from './target.ts';

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
  spread: (block) => withUnits(spreadLabelled(spreadValues(block))),
  readsDays: false,
  sideways: 'points',
  take: ({ reading, answers, current }) => {
    const { words, numbers, ordinals, remarks, serials } = sorted(reading, answers);
    const texts = [...words, ...remarks];
    const said = (place: string): ReadColumn | undefined => placed(reading, answers, place)[0];
    const struck = said('struck') ?? texts.find(({ name }) => strikeNames.includes(nameKey(name)));
    const note =
      said('note') ??
      named(
        texts.filter((column) => column !== struck),
        noteNames,
      ) ??
      remarks[0];
    const labels = [...words, ...ordinals, ...serials].filter(
      (column) => column !== struck && column !== note,
    );
    const measures = numbers.length > 0 ? numbers : ordinals;
    const free = labels.filter((column) => !measures.includes(column));
    const point =
      said('name') ?? named(free, timeNames) ?? free.find(({ kind }) => kind !== 'serial');
    const plotted =
      saidPlotted(reading, answers, current) ??
      plottedIn(reading, measures, { current, words: answers.column ?? [] });
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
  places: placesOf('control-chart'),
  show: showPoints,
  laid: (current, input, { row }) =>
    current.chart === input.chart
      ? {
          ...current,
          points: laidOver(current.points, input.points, {
            row,
            empty: () => emptyControlChartPoint,
          }),
        }
      : null,
};

function showPoints({ pointTitle, points }: ControlChartInput): Shown {
  const label = (id: string): string =>
    placesOf('control-chart').find((place) => place.id === id)?.label ?? '';
  const width = points.reduce((most, { values }) => Math.max(most, values.length), 0);
  const held = (['count', 'size'] as const).filter((key) =>
    points.some((point) => point[key] !== null),
  );
  const told = (['struck', 'note'] as const).filter((key) =>
    points.some((point) => point[key] !== ''),
  );
  const values = Array.from({ length: held.length > 0 ? 0 : width }, (_, at) => at);
  return {
    heads: [
      pointTitle.trim() || label('name'),
      ...values.map((at) => (width === 1 ? label('values') : `${label('values')} ${at + 1}`)),
      ...[...held, ...told].map(label),
    ],
    rows: points.map((point) => [
      point.name,
      ...values.map((at) => point.values[at] ?? null),
      ...held.map((key) => point[key]),
      ...told.map((key) => point[key]),
    ]),
  };
}

const MOST_RANGE = 10;

/** What is plotted where somebody has said which columns are; `null` where nobody has. */
function saidPlotted(
  reading: Reading,
  answers: Answers,
  { chart }: ControlChartInput,
): Plotted | null {
  const none = { values: [], count: undefined, size: undefined, question: null };
  const [count] = placed(reading, answers, 'count');
  const [size] = placed(reading, answers, 'size');
  const isCounting = counting.includes(chart);
  if (count !== undefined || size !== undefined) {
    const usual = count === undefined ? 'p' : chartOfCounts(reading, count, size);
    return { ...none, chart: isCounting ? chart : usual, count, size };
  }
  const values = placed(reading, answers, 'values');
  if (values.length === 0) return null;
  const isSubgroups = chart === 'xbar-r' || chart === 'xbar-s';
  if (values.length === 1)
    return { ...none, chart: isCounting || isSubgroups ? 'i-mr' : chart, values };
  const usual = values.length > MOST_RANGE ? 'xbar-s' : 'xbar-r';
  return { ...none, chart: isSubgroups ? chart : usual, values };
}

const counting: readonly ControlChartKind[] = ['p', 'np', 'c', 'u'];

function plottedIn(
  reading: Reading,
  numbers: readonly ReadColumn[],
  { current, words }: { readonly current: ControlChartInput; readonly words: readonly string[] },
): Plotted {
  const none = { values: [], count: undefined, size: undefined, question: null };
  const isCounting = counting.includes(current.chart);
  const pairs = numbers.find((column) => holdsPairs(reading, column));
  if (pairs !== undefined) {
    return { ...none, chart: isCounting ? current.chart : 'p', count: pairs, size: pairs };
  }
  const chosen = answered(numbers, { column: words });
  const size = numbers.find(({ name }) => isNamed(name, sizeNames));
  const counts = numbers.filter((column) => column !== size && isWhole(reading, column));
  const faults = counts.filter(({ name }) => isNamed(name, countNames));
  const count =
    counts.find((column) => chosen.includes(column)) ??
    faults[0] ??
    (isCounting || size !== undefined ? counts[0] : undefined);
  if (count !== undefined && (size !== undefined || isCounting)) {
    const other = size ?? numbers.find((column) => column !== count);
    return {
      ...none,
      question: faults.length > 1 && chosen.length === 0 ? whichColumn(faults) : null,
      chart: isCounting ? current.chart : chartOfCounts(reading, count, other),
      count,
      size: current.chart === 'c' ? undefined : other,
    };
  }
  if (chosen.length > 0) return { ...none, chart: current.chart, values: chosen };
  const isSubgroups = numbers.length > 1 && areAlike(numbers);
  const isKept = current.chart === 'xbar-r' || current.chart === 'xbar-s';
  if (isSubgroups && (reading.data.length > 1 || isKept)) {
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

/** Whether a column may hold counts: a mean beside the number of what was measured is none. */
function isWhole(reading: Reading, { at }: ReadColumn): boolean {
  return reading.data.every((row) => {
    const read = reading.numberAt(row, at);
    return read.kind !== 'value' || Number.isInteger(read.value);
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
