import {
  isAccumulated,
  isProduct,
  isRising,
  reachesWhole,
  runningSums,
  sumColumns,
} from './columnArithmetic.ts';
import type { Numbers } from './numbers.ts';
import { missedShares } from './shares.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { ColumnDoubt, ColumnKind } from './kinds.ts';
import { settledAs } from './answers.ts';
import { isSerialAmong, summaryOf } from './columnSummaries.ts';
import {
  isFridayAmong,
  isPersonName,
  isRemarkName,
  isRunningName,
  isSerialName,
  isShareName,
  isShortRunningName,
} from './names.ts';
import type { Disagreement } from './tally.ts';

export interface ColumnKindsGiven {
  readonly facts: readonly ColumnFacts[];
  /** Rows of data, and the numbers in them. */
  readonly numbers: Numbers;
  /** What a row is called, to tell of its sum. */
  readonly rowName: (row: number) => string;
  /** Whether all columns of numbers are of a kind, so that one called "Jumlah" can only be their sum. */
  readonly arePeers: boolean;
  /** What somebody said of single columns, and of those that could be of a kind or data. */
  readonly said: ReadonlyMap<number, ColumnKind>;
  readonly words: readonly string[] | undefined;
}

export interface ColumnKinds {
  readonly kinds: readonly ColumnKind[];
  readonly told: readonly Disagreement[];
  /** Columns that could be of a kind or data, where nobody has said which. */
  readonly doubts: readonly { readonly at: number; readonly as: ColumnDoubt }[];
}

/** Tells columns of sums, shares and numbers of rows from those of data, by their names and by their arithmetic. */
export function columnKinds(given: ColumnKindsGiven): ColumnKinds {
  const { facts, numbers, said, words } = given;
  const kinds = facts.map((column) => said.get(column.at) ?? firstKind(column, given));
  const told: Disagreement[] = [];
  const doubts: ColumnKinds['doubts'][number][] = [];
  /** Data while nobody has said more. */
  const settled = (at: number, as: ColumnDoubt): ColumnDoubt | 'data' => {
    const kind = settledAs(as, words);
    if (kind === null) doubts.push({ at, as });
    return kind ?? 'data';
  };
  const amounts = (): readonly number[] =>
    facts.flatMap(({ at }) => (kinds[at] === 'amount' && !isOrdinal(facts[at]) ? [at] : []));
  for (const column of facts) {
    const { at } = column;
    if (said.has(at)) continue;
    if (kinds[at] === 'serial' && !isSerialAmong(column, numbers)) {
      if (settled(at, 'serial') === 'data') kinds[at] = 'amount';
      continue;
    }
    const found = summaryOf(column, { facts, kinds, numbers });
    if (found === 'mean' || (found === 'doubtful' && settled(at, 'mean') === 'mean')) {
      kinds[at] = 'mean';
    }
  }
  const running = runningSums(numbers, amounts());
  for (const column of facts) {
    const { at } = column;
    if (kinds[at] === 'sum') running.addSum();
    if (kinds[at] !== 'amount' || isOrdinal(column)) continue;
    const before = amounts().filter((other) => other < at);
    if (!said.has(at) && isProduct(column, numbers, before)) {
      kinds[at] = 'sum';
      continue;
    }
    const isDay = isFridayAmong(
      column.name,
      facts.map(({ name }) => name),
    );
    const found = said.has(at) || isDay ? null : sumColumns(column, { ...given, running });
    const kind = found?.kind === 'doubtful' ? settled(at, 'sum') : (found?.kind ?? 'amount');
    told.push(...(found?.told ?? []));
    if (kind === 'sum') {
      kinds[at] = 'sum';
      running.addSum();
    } else running.addAmount(at);
  }
  const counted = amounts();
  const bases = [...counted, ...facts.flatMap(({ at }) => (kinds[at] === 'sum' ? [at] : []))];
  for (const { at, name } of facts) {
    if (said.has(at)) continue;
    const kind = kinds[at];
    if (kind !== 'percent' && kind !== 'amount') continue;
    const whole = { bases: bases.filter((base) => base !== at), counted };
    // Among columns of one kind a percentage is none of them.
    const isForeign = given.arePeers && counted.length > 0;
    const missed =
      kind === 'percent'
        ? missedShares(numbers, at, { ...whole, isNamed: isShareName(name) || isForeign })
        : null;
    if (missed !== null || (kind === 'percent' && isForeign)) kinds[at] = 'share';
    for (const { row, written, added } of missed ?? []) {
      told.push({
        ...{ sum: name, of: given.rowName(row), written, added },
        ...{ row, column: at, is: 'share' },
      });
    }
    const before = facts.flatMap((each) =>
      each.at !== at && ['amount', 'percent', 'share'].includes(kinds[each.at] ?? '')
        ? [each.at]
        : [],
    );
    // Bare numbers side by side are measured in pairs: that one adds up the other is chance.
    const isBare = facts.every((each) => each.name === '' && each.class !== 'words');
    const runs = !isBare && isRunning({ name, at }, numbers, before);
    if (runs === true || (runs === 'doubtful' && settled(at, 'running') === 'running')) {
      kinds[at] = 'running';
    }
  }
  return { kinds, told, doubts };
}

/** By what it adds up; a full name is asked about where its numbers fall. */
function isRunning(
  { name, at }: Pick<ColumnFacts, 'name' | 'at'>,
  numbers: Numbers,
  before: readonly number[],
): boolean | 'doubtful' {
  if (name === '') return isAccumulated(numbers, at, before);
  if (!isShortRunningName(name)) {
    if (!isRunningName(name) || before.length === 0) return false;
    return isRising(numbers, at) || isAccumulated(numbers, at, before) ? true : 'doubtful';
  }
  // Nothing adds up to nothing.
  const holds = numbers.rows.some((row) => numbers.valueAt(row, at) > 0);
  return holds && (isAccumulated(numbers, at, before) || reachesWhole(numbers, at, before));
}

/** By name and by cells alone. */
function firstKind(column: ColumnFacts, { facts, numbers }: ColumnKindsGiven): ColumnKind {
  const { name, at, isPercent, isTime } = column;
  switch (column.class) {
    case 'blank':
      return 'blank';
    case 'words':
      if (isSerialName(name) && !column.isCode) return 'serial';
      if (isRemarkName(name)) return 'remark';
      return isPersonName(name) ? 'person' : 'label';
    case 'moments':
      return 'day';
    case 'numbers':
      if (isSerialName(name) || isSerialByPlace(column, facts, numbers)) return 'serial';
      if (isTime && column.measure !== 'money') return 'time';
      if (isPercent || isShareName(name)) return 'percent';
      return at >= 0 ? 'amount' : 'blank';
  }
}

/** Points in time or order: their numbers are no amounts to be added up. */
export function isOrdinal(column: ColumnFacts | undefined): boolean {
  return column?.class === 'numbers' && column.isOrdinal;
}

/** A first column without a name that counts its rows 1, 2, 3 … before a column of words, or beneath a head. */
function isSerialByPlace(
  { at, name }: ColumnFacts,
  facts: readonly ColumnFacts[],
  { rows, valueAt }: Numbers,
): boolean {
  if (name !== '' || facts.slice(0, at).some((before) => before.class !== 'blank')) return false;
  const values = rows.map((row) => valueAt(row, at)).filter((value) => !Number.isNaN(value));
  if (values.length < 2 || values.some((value, place) => value !== place + 1)) return false;
  const next = facts.find((column) => column.at > at && column.class !== 'blank');
  return (
    next?.class === 'words' ||
    next?.class === 'moments' ||
    facts.some((column) => column.name !== '')
  );
}

/** Kinds of columns that are understood, told and not counted, whatever the table is wanted for. */
export function isSetAside(kind: ColumnKind): boolean {
  return ['serial', 'share', 'running', 'sum', 'mean', 'blank'].includes(kind);
}
