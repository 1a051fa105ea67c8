import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { isPlaceOrTime } from '#intake/cells/timeWords.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { measureOf } from '#intake/reading/headWords.ts';
import type { ReadColumn } from '#intake/reading/readTable.ts';
import { amountAt, carriedWords, counted, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import type { AmountRule } from './cellAnswers.ts';
import { asAmount, countNames, kindNames } from './paretoTarget.ts';
import { isNumbered } from './isNumbered.ts';
import { laidOver } from './laidOver.ts';
import { areSameNames, isNamed, oneAmount, placed, sorted, taken } from './placing.ts';
import { placesOf } from './places.ts';
import type { TakeGiven, Taken, Target } from './target.ts';

/** Columns of words and an amount; several columns of amounts are taken apart by their heads. */
export const stratificationTarget: Target<StratificationInput> = {
  wish: {
    isWanted: (text) => isNamed(text, [...kindNames, ...countNames, 'loket', 'shift', 'petugas']),
    counts: true,
    arePeers: false,
    areEvents: true,
  },
  spread: spreadLabelled,
  readsDays: false,
  sideways: 'never',
  take: (given) => {
    const { reading, answers } = given;
    const [one, ...more] = placed(reading, answers, 'amount');
    if (one !== undefined) {
      return more.length > 0 ? takeWide(given, [one, ...more]) : takeLong(given, one);
    }
    const columns = sorted(reading, answers);
    const numbers = columns.numbers.filter((each) => !isNumbered(reading, each));
    const amounts = numbers.filter(({ kind }) => kind !== 'percent');
    const { column, question } = oneAmount({ ...columns, numbers }, countNames, answers);
    const arePeers = amounts.length > 1 && (question !== null || column?.kind === 'sum');
    return arePeers ? takeWide(given, amounts) : takeLong(given, column);
  },
  places: placesOf('stratification'),
  show: ({ columns, rows }) => ({
    heads: [...columns.map(({ name }) => name), placesOf('stratification')[1]?.label ?? ''],
    rows: rows.map(({ words, amount }) => [...columns.map((_, at) => words[at] ?? ''), amount]),
  }),
  laid: (current, input, { row }) =>
    areSameNames(current.columns, input.columns) && current.measure === input.measure
      ? {
          ...current,
          rows: laidOver(current.rows, input.rows, {
            row,
            empty: () => ({ words: current.columns.map(() => ''), amount: null }),
          }),
        }
      : null,
};

type Given = TakeGiven<StratificationInput>;

function takeLong(given: Given, amount: ReadColumn | undefined): Taken<StratificationInput> {
  const { reading } = given;
  const words = wordColumns(given);
  const carried = words.map((column, at) =>
    // The last column of words is the finest: nothing stands for it.
    carriedWords(reading, column, at === words.length - 1 ? [] : words.slice(at + 1)),
  );
  const rule = ruleOf(amount);
  const rows = reading.data.map((row) => ({
    words: carried.map((column) => column.get(row) ?? ''),
    amount: amount === undefined ? null : amountAt(reading, { row, column: amount }, rule),
  }));
  return {
    input: withTable(given, words, {
      rows: rows.filter((row) => row.amount !== null || row.words.some((word) => word !== '')),
      measure: rule === measured ? 'value' : 'count',
    }),
    columns: [
      ...words.flatMap((column) =>
        taken(column, 'words', column.kind === 'amount' ? 'label' : null),
      ),
      ...(amount === undefined ? [] : taken(amount, 'amount', asAmount(amount))),
    ],
    questions: [],
    unread: amount === undefined ? [] : unreadIn(reading, [amount], rule),
  };
}

/** "Loket, Antre, Entri": each column of counts is a kind. */
function takeWide(given: Given, amounts: readonly ReadColumn[]): Taken<StratificationInput> {
  const { reading, names } = given;
  const words = wordColumns(given);
  const rows = reading.data.flatMap((row) =>
    amounts.map((column) => ({
      words: [...words.map((word) => wordsAt(reading, row, word)), column.name],
      amount: amountAt(reading, { row, column }, counted),
    })),
  );
  return {
    input: withTable(given, [...words, { name: nameOf(amounts, words, names), kind: 'label' }], {
      rows,
      measure: 'count',
    }),
    columns: [
      ...words.flatMap((column) =>
        taken(column, 'words', column.kind === 'amount' ? 'label' : null),
      ),
      ...amounts.flatMap((column) => taken(column, 'amount')),
    ],
    questions: [],
    unread: unreadIn(reading, amounts, counted),
  };
}

/** What columns of counts are: "Loket" over "Loket A" and "Loket B", else kinds, or strata beside kinds. */
function nameOf(
  amounts: readonly ReadColumn[],
  words: readonly ReadColumn[],
  { kind, stratum }: Given['names'],
): string {
  const [first = '', ...others] = new Set(amounts.map(({ name }) => name.split(/[ -]/)[0] ?? ''));
  if (others.length === 0 && amounts.length > 1 && isPlaceOrTime(first)) return first;
  return words.some(({ name }) => name.toLowerCase() === kind.toLowerCase()) ? stratum : kind;
}

function wordColumns({ reading, answers }: Given): readonly ReadColumn[] {
  const { words, ordinals, numbers } = sorted(reading, answers);
  const numbered = numbers.filter((column) => isNumbered(reading, column));
  return [...placed(reading, answers, 'words'), ...words, ...ordinals, ...numbered].toSorted(
    (a, b) => a.at - b.at,
  );
}

function ruleOf(amount: ReadColumn | undefined): AmountRule {
  const isMeasured =
    amount !== undefined && (amount.kind === 'time' || measureOf(amount.name) === 'measured');
  return isMeasured ? measured : counted;
}

/** What a column of words is called and what stands in it. */
type WordHead = Pick<ReadColumn, 'name' | 'kind'>;

function withTable(
  { current, newId, names }: Given,
  heads: readonly WordHead[],
  table: Pick<StratificationInput, 'rows' | 'measure'>,
): StratificationInput {
  const usual = [names.stratum, names.kind];
  const columns = heads.map(({ name }, at) => ({
    id: newId(),
    name: name || (usual[at] ?? ''),
  }));
  // Every day differs: what is split by is what recurs.
  const [by = 0, across] = heads
    .map(({ kind }, at) => ({ kind, at }))
    .toSorted((a, b) => Number(a.kind === 'day') - Number(b.kind === 'day'))
    .map(({ at }) => at);
  return {
    ...current,
    ...table,
    columns,
    by: columns[by]?.id ?? '',
    across: table.measure === 'value' ? '' : (columns[across ?? -1]?.id ?? ''),
    exposures: [],
  };
}
