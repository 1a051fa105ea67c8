import type { NumberToken, Token } from '#intake/cells/token.ts';
import { isKnownUnit, secondsOf } from '#intake/cells/units.ts';
import { inTimes } from '#intake/cells/token.ts';
import { dotsIn } from './clockColumns.ts';
import { textAt, tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { measureOf } from './headWords.ts';
import type { HeadMeasure } from './headWords.ts';
import {
  isCodeName,
  isDayName,
  isOrdinalName,
  isSerialName,
  unitIn,
  withoutUnit,
} from './names.ts';
import { putsInOrder } from './ordinals.ts';

/** What the cells of a column are for the most part. */
export type ColumnClass = 'blank' | 'numbers' | 'moments' | 'words';

/** What a column is by its head and by its cells, before its sums are looked at. */
export interface ColumnFacts {
  readonly at: number;
  readonly name: string;
  readonly class: ColumnClass;
  /** Of the numbers: named by the head, else written behind most of them. Empty for none. */
  readonly unit: string;
  readonly measure: HeadMeasure;
  /** Whether most numbers carry a percent sign. */
  readonly isPercent: boolean;
  /** What its numbers are multiplied by: 0,35 is 35 where somebody has said that it is. */
  readonly scale: 1 | 100;
  /** Whether a percentage in brackets is less than nothing, since others have no brackets. */
  readonly areBracketsMinus: boolean;
  /** Whether its numbers put points in order, as "Hari ke" and counted respondents do, rather than measure them. */
  readonly isOrdinal: boolean;
  /** Whether it is called a number and holds more than numbers of rows: "01/SOP/2026". */
  readonly isCode: boolean;
  /** Whether hours and minutes, or several units of time, stand in it: its values are then in `unit`. */
  readonly isTime: boolean;
  /** Units that numbers may carry here; a number with another is a word. */
  readonly units: ReadonlySet<string>;
  /** Whether two numbers with a dot between them are times here: `open` where they could as well be decimals. */
  readonly dots: 'times' | 'numbers' | 'open';
}

/** Looks at one column in the rows of data. */
export function columnFacts(
  grid: Grid,
  rows: readonly number[],
  { at, name: head, said }: FactsGiven,
): ColumnFacts {
  const given = rows.map((row) => tokenAt(grid, row, at));
  const shared = given.filter((token) => token.kind === 'number' && token.isShared === true);
  // "Jumlah (%)" over "24 (64,9%)" counts.
  const name = shared.length * 2 > given.length ? withoutUnit(head) : head;
  const unitInHead = unitIn(name);
  const dots = dotsIn(given, { name, said });
  const tokens = dots === 'times' ? given.map(inTimes) : given;
  const units = unitsOf(tokens);
  const seen = {
    numbers: 0,
    moments: 0,
    words: 0,
    clocks: 0,
    percents: 0,
    money: 0,
    dashes: 0,
    codes: 0,
    pairs: 0,
  };
  for (const token of tokens) count(seen, token, units);
  const isTime =
    seen.clocks > 0 || [...units].filter((unit) => secondsOf(unit) !== null).length > 1;
  const [commonest = ''] = units;
  const timeUnit = secondsOf(unitInHead) === null ? 'menit' : unitInHead;
  return {
    at,
    name,
    class: classOf(seen, name),
    unit: isTime ? timeUnit : unitInHead || commonest,
    measure: seen.money * 2 > seen.numbers ? 'money' : measureOf(name),
    isOrdinal: putsInOrder(tokens, { grid, rows, at, name }),
    isCode: isSerialName(name) && holdsCodes(rows.map((row) => textAt(grid, row, at))),
    isPercent: seen.percents * 2 > seen.numbers,
    scale: 1,
    areBracketsMinus: tokens.some(isOpenPercent),
    isTime,
    units,
    dots,
  };
}

function isOpenPercent(token: Token): boolean {
  return token.kind === 'number' && token.percent && token.isEnclosed !== true;
}

/** Whether most texts are no number, letter or Roman number of a row. */
function holdsCodes(texts: readonly string[]): boolean {
  const held = texts.filter((text) => text !== '');
  const plain = held.filter((text) => /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)[.)]?$/i.test(text));
  return plain.length * 2 < held.length;
}

interface FactsGiven {
  readonly at: number;
  readonly name: string;
  /** What somebody said of numbers that could be times. */
  readonly said: 'times' | 'numbers' | null;
}

interface Seen {
  numbers: number;
  moments: number;
  words: number;
  clocks: number;
  percents: number;
  money: number;
  dashes: number;
  codes: number;
  pairs: number;
}

function count(seen: Seen, token: Token, units: ReadonlySet<string>): void {
  switch (token.kind) {
    case 'number':
      if (!isUnitOf(token, units)) seen.words += 1;
      else {
        seen.numbers += 1;
        if (token.percent) seen.percents += 1;
        if (token.money) seen.money += 1;
        if (token.code) seen.codes += 1;
      }
      break;
    case 'pair':
      seen.numbers += 1;
      seen.pairs += 1;
      break;
    case 'fault':
      seen.numbers += 1;
      break;
    case 'clock':
      seen.numbers += 1;
      seen.clocks += 1;
      break;
    case 'day':
    case 'month':
      seen.moments += 1;
      break;
    case 'word':
      seen.words += 1;
      break;
    case 'dash':
      seen.dashes += 1;
      break;
    case 'blank':
    case 'gap':
      break;
  }
}

function classOf(
  { numbers, moments, words, dashes, codes, pairs }: Seen,
  name: string,
): ColumnClass {
  if (numbers + moments + words === 0) return dashes > 0 ? 'numbers' : 'blank';
  // "1/6" beneath "Tgl" is the first of June.
  if (pairs * 2 > numbers && (isDayName(name) || isOrdinalName(name))) return 'words';
  if (moments > 0 && (moments >= words + numbers || (isDayName(name) && moments > numbers))) {
    return 'moments';
  }
  if (numbers < words + moments || numbers === 0) return 'words';
  return codes * 2 > numbers || (isCodeName(name) && codes > 0) ? 'words' : 'numbers';
}

/**
 * Units that stand behind the numbers, the commonest first.
 *
 * A word that nobody knows as a unit is one where nearly all numbers carry it: "3 petugas" among "5 berkas" is a text.
 */
function unitsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const token of tokens) {
    if (token.kind !== 'number' || token.unit === '') continue;
    counts.set(token.unit, (counts.get(token.unit) ?? 0) + 1);
    all += 1;
  }
  const usual = [...counts].filter(
    ([unit, times]) => isKnownUnit(unit) || (unit.length > 1 && times * 5 >= all * 4),
  );
  return new Set(usual.toSorted(([, a], [, b]) => b - a).map(([unit]) => unit));
}

/** Whether a number may stand in a column whose numbers carry these units. */
export function isUnitOf({ unit }: NumberToken, units: ReadonlySet<string>): boolean {
  return unit === '' || units.has(unit);
}
