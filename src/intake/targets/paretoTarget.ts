import { emptyParetoItem } from '#domain/tools/pareto.ts';
import type { ParetoInput } from '#domain/tools/pareto.ts';
import { isCodeName } from '#intake/reading/names.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { isMeasure } from '#intake/cells/units.ts';
import { laidOver } from './laidOver.ts';
import {
  answered,
  isNamed,
  named,
  oneAmount,
  placed,
  sorted,
  taken,
  whichColumn,
} from './placing.ts';
import { placesOf } from './places.ts';
import { amountAt, counted, unreadIn, wordsAt } from './cellAnswers.ts';
import type { TakeGiven, Taken, Target } from './target.ts';

export const kindNames = [
  'jenis',
  'kategori',
  'keluhan',
  'kesalahan',
  'masalah',
  'permasalahan',
  'penyebab',
  'kejadian',
  'cacat',
  'temuan',
  'uraian',
  'macam',
  'item',
  'rincian',
  'alasan',
  'faktor',
  'indikator',
  'diagnosa',
  'diagnosis',
  'penyakit',
];
export const countNames = [
  'jumlah',
  'frekuensi',
  'frek',
  'banyak',
  'banyaknya',
  'jml',
  'total',
  'f',
  'kejadian',
  'n',
];

/** Kinds with how often they happened or what they cost; a list of words is counted. */
export const paretoTarget: Target<ParetoInput> = {
  wish: {
    isWanted: (text) => isNamed(text, [...kindNames, ...countNames]),
    counts: true,
    arePeers: false,
    areEvents: true,
  },
  spread: spreadLabelled,
  readsDays: false,
  sideways: 'single',
  take: (given) => {
    const { reading, answers } = given;
    const [chosen] = placed(reading, answers, 'count');
    const { column: amount, question } =
      chosen === undefined
        ? oneAmount(sorted(reading, answers), countNames, answers)
        : { column: chosen, question: null };
    const wanted = amount ?? unreadCounts(given);
    return wanted === undefined
      ? takeEvents(given)
      : takeItems(given, { amount: wanted, questions: question === null ? [] : [question] });
  },
  places: placesOf('pareto'),
  show: ({ items }) => ({
    heads: placesOf('pareto').map(({ label }) => label),
    rows: items.map(({ category, count }) => [category, count]),
  }),
  laid: (current, { items, weight }, { row }) => ({
    ...current,
    weight,
    items: laidOver(current.items, items, { row, empty: emptyParetoItem }),
  }),
};

type Given = TakeGiven<ParetoInput>;
type Column = Given['reading']['columns'][number];

/** Counts that cannot be read, such as "± 45" and "10-15", are no list of events, each of which would count as one. */
function unreadCounts({ reading, answers }: Given): Column | undefined {
  const { words } = sorted(reading, answers);
  if (words.length < 2) return undefined;
  return words.find((column) => {
    const texts = reading.data.map((row) => wordsAt(reading, row, column));
    const held = texts.filter((text) => text !== '');
    const isDigits = (text: string): boolean => /\d/.test(text);
    return isNamed(column.name, countNames) && held.filter(isDigits).length * 2 > held.length;
  });
}

function takeItems(
  { reading, answers, current }: Given,
  { amount, questions }: { readonly amount: Column } & Pick<Taken<ParetoInput>, 'questions'>,
): Taken<ParetoInput> {
  const { words, ordinals } = sorted(reading, answers);
  const category =
    placed(reading, answers, 'category')[0] ??
    answered(words, answers)[0] ??
    named(words, kindNames) ??
    plainest(words) ??
    ordinals[0];
  const rows = reading.data.map((row) => ({
    category: wordsAt(reading, row, category),
    count: amountAt(reading, { row, column: amount }, counted),
  }));
  return {
    input: {
      ...current,
      items: added(rows.filter((item) => item.category !== '' || item.count !== null)),
      weight: isWeight(amount, rows) ? 'amount' : current.weight,
    },
    columns: [...taken(category, 'category', 'label'), ...taken(amount, 'count', asAmount(amount))],
    questions,
    unread: unreadIn(reading, [amount], counted),
  };
}

/** The first column that names kinds rather than persons or registers. */
function plainest(words: readonly Column[]): Column | undefined {
  return words.find(({ kind, name }) => kind === 'label' && !isCodeName(name)) ?? words[0];
}

/** A column of sums that is wanted itself is one of amounts. */
export function asAmount({ kind }: Column): Column['kind'] {
  return kind === 'sum' ? 'amount' : kind;
}

/** Money, times, measures and parts of a whole are not counted. */
function isWeight({ kind, measure, unit }: Column, rows: ParetoInput['items']): boolean {
  return (
    kind === 'time' ||
    kind === 'percent' ||
    measure === 'money' ||
    isMeasure(unit) ||
    rows.some(({ count }) => typeof count === 'number' && !Number.isInteger(count))
  );
}

/** Rows of the same kind are one: the table was split by something that a Pareto does not show. */
function added(rows: ParetoInput['items']): ParetoInput['items'] {
  const found = new Map<string, ParetoInput['items'][number]>();
  const items: ParetoInput['items'] = [];
  for (const item of rows) {
    const key = item.category.toLowerCase();
    const known = found.get(key);
    if (key !== '' && typeof known?.count === 'number' && typeof item.count === 'number') {
      known.count = exactSum(known.count, item.count);
    } else {
      const own = { ...item };
      items.push(own);
      if (!found.has(key)) found.set(key, own);
    }
  }
  return items;
}

/** Two decimals added up without the dust of floating point. */
function exactSum(one: number, other: number): number {
  return Number((one + other).toPrecision(15));
}

function takeEvents({ reading, answers, current }: Given): Taken<ParetoInput> {
  const { words } = sorted(reading, answers);
  const [chosen = answered(words, answers)[0]] = placed(reading, answers, 'category');
  const category = chosen ?? named(words, kindNames) ?? words[0];
  const isOpen = chosen === undefined && named(words, kindNames) === undefined && words.length > 1;
  const counts = new Map<string, { category: string; count: number }>();
  for (const text of tickedIn(reading.data.map((row) => wordsAt(reading, row, category)))) {
    const known = counts.get(text.toLowerCase());
    if (known === undefined) counts.set(text.toLowerCase(), { category: text, count: 1 });
    else known.count += 1;
  }
  return {
    input: { ...current, items: [...counts.values()] },
    columns: taken(category, 'category'),
    questions: isOpen ? [whichColumn(words)] : [],
    unread: [],
  };
}

/**
 * The words of cells, one by one: a form in which several boxes may be ticked writes them into one cell. A semicolon parts
 * them, and a comma where each part stands in other cells as well.
 */
function tickedIn(cells: readonly string[]): readonly string[] {
  const held = cells.filter((text) => text !== '');
  const bySemicolon = held.flatMap((text) => partsOf(text, ';'));
  const parts = bySemicolon.map((text) => partsOf(text, ','));
  const times = new Map<string, number>();
  for (const part of parts.flat()) {
    times.set(part.toLowerCase(), (times.get(part.toLowerCase()) ?? 0) + 1);
  }
  const several = parts.filter(({ length }) => length > 1).flat();
  const areKnown = several.every((part) => (times.get(part.toLowerCase()) ?? 0) > 1);
  return areKnown ? parts.flat() : bySemicolon;
}

function partsOf(text: string, separator: ';' | ','): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
