import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { addressText } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { cyclesOf, isCounted, isShareUnit, sameUnit } from '#domain/risalah/reading/achievement.ts';
import { chartUnit, chartValues } from '#domain/risalah/reading/chartValues.ts';
import { resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analyseCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { digitsForWords } from './digitsForWords.ts';
import { isBlank } from '#language/isBlank.ts';
import { boxesIn } from '#domain/rules/across/boxesHolding.ts';
import { toldBoxes } from './narratives.ts';
import { MANY, numbersIn, sharesIn } from './numbersIn.ts';
import { mayBeIn, readingsOf } from './spokenNumbers.ts';

const known = new WeakMap<Risalah, Map<string, readonly number[]>>();

/**
 * Every number in a unit that the record holds or from which it follows at once: amounts, those in answers that are no
 * narrative, what lists of numbers sum up to, and what the results come to.
 *
 * "20 jam" is no 20 minutes, and neither are 20 points of a vote.
 */
export function knownNumbers(risalah: Risalah, unit: string): readonly number[] {
  const units = known.get(risalah) ?? new Map<string, readonly number[]>();
  known.set(risalah, units);
  const name = unit.trim().toLowerCase();
  const before = units.get(name);
  if (before !== undefined) return before;
  const told = new Set(toldBoxes(risalah).map(addressText));
  const held = sectionIds
    .flatMap((section) => heldIn(risalah, section))
    .filter(({ key }) => !told.has(key))
    .flatMap(({ box, tokens, numbers, unit: own }) => {
      if (ofTheirOwn.test(box.section)) return [];
      const isOther = !isBlank(own) && !sameUnit(unit, own);
      return [
        ...tokens.flatMap(({ rest, values }) => (mayBeIn(rest, unit) ? values : [])),
        ...(isOther || isOtherKind(box, unit) ? [] : numbers),
      ];
    });
  const numbers = [
    ...new Set([
      ...held,
      ...toolUses(risalah).flatMap(({ use }) => useNumbers(risalah, use, unit)),
      ...outcomeNumbers(risalah, unit),
    ]),
  ];
  units.set(name, numbers);
  return numbers;
}

interface Held {
  readonly box: Address;
  readonly key: string;
  /** Numbers in its text, each with what stands behind it. */
  readonly tokens: readonly Token[];
  readonly numbers: readonly number[];
  /** The unit of its row, where rows have their own. */
  readonly unit: string;
}

interface Token {
  readonly values: readonly number[];
  readonly rest: string;
}

const heldBefore = new WeakMap<object, readonly Held[]>();

/** The numbers of each box of a section, without those of its data; read anew only when the section has changed. */
function heldIn(risalah: Risalah, section: SectionId): readonly Held[] {
  const answers = risalah[section];
  const before = heldBefore.get(answers);
  if (before !== undefined) return before;
  const boxes = boxesIn(risalah, section);
  const units = new Map(
    boxes.flatMap(({ box, answer }) =>
      box.field.endsWith('.unit') && typeof answer === 'string' ? [[box.row, answer]] : [],
    ),
  );
  const held = boxes.flatMap(({ box, answer }): readonly Held[] => {
    const tokens = typeof answer === 'string' ? tokensIn(answer) : [];
    const numbers = box.field === 'data.input' ? [] : numbersIn(answer);
    return tokens.length + numbers.length === 0
      ? []
      : [{ box, key: addressText(box), tokens, numbers, unit: units.get(box.row) ?? '' }];
  });
  heldBefore.set(answers, held);
  return held;
}

/** Numbers that a text says in a unit, or of which it does not say what they count; spelled out or in digits. */
export function numbersInText(text: string, unit: string): readonly number[] {
  return tokensIn(text).flatMap(({ rest, values }) => (mayBeIn(rest, unit) ? values : []));
}

function tokensIn(text: string): readonly Token[] {
  const written = digitsForWords(text);
  if (!/\d/.test(written)) return [];
  return [...written.matchAll(standing)].map(({ 0: digits, index }) => ({
    values: readingsOf(digits),
    rest: written.slice(index + digits.length, index + digits.length + BEHIND),
  }));
}

/** Letters behind a number in which its unit stands. */
const BEHIND = 40;

/** A number by itself: no part of a name, a date, a number of a paper, a time of day, or Rupiah. */
const standing =
  /(?<![\p{L}\d.,/-])(?<!\b(?:rp|pukul|nomor|no|tahun)\.?\s*)\d(?:[\d.,]*\d)?(?![\p{L}\d/-])/giu;

/** Sections whose numbers are people, points, days and papers, and measure nothing. */
const ofTheirOwn = /^(?:members|meetings|priority|vote|identity|schedule|annexes)$/;

/** Boxes whose numbers count something of their own: points, people, hours of a meeting, money. */
function isOtherKind({ field }: Address, unit: string): boolean {
  const column = field.slice(field.lastIndexOf('.') + 1);
  if (/^(?:cost|amount|loss)$/.test(column)) return !/^(?:rp|rupiah)/i.test(unit.trim());
  return /^(?:n|served|baselineServed)$/.test(column) && !isCounted(unit);
}

/** What the data of a use come to in a unit; of counts also their shares. */
export function useNumbers(risalah: Risalah, use: ToolUse, unit: string): readonly number[] {
  const isOwn = isBlank(unit) || isBlank(chartUnit(use)) || sameUnit(unit, chartUnit(use));
  const isAsShare = isShareUnit(unit);
  switch (use.tool) {
    case 'pareto': {
      const { rows, total } = analysePareto(resolvePareto(risalah, use));
      return [
        ...(isOwn ? [total, ...rows.flatMap(({ count, cumulative }) => [count, cumulative])] : []),
        ...(isAsShare
          ? rows.flatMap(({ percent, cumulativePercent }) => [percent, cumulativePercent])
          : []),
      ];
    }
    case 'check-sheet': {
      const { total, rate, kinds, columns, strata } = analyseCheckSheet(use.input);
      const counts = [total, ...[...kinds, ...columns, ...strata].map((each) => each.total)];
      const shares = [
        ...kinds.map(({ percent }) => percent),
        ...[rate, ...columns.map((each) => each.rate)].filter((each) => each !== null),
      ];
      return [...(isOwn ? [...counts, ...ownNumbers(use)] : []), ...(isAsShare ? shares : [])];
    }
    case 'control-chart': {
      // The mean over all stages together is nobody's number.
      const { points, target } = use.input;
      const single = points.length > MANY ? [] : points.flatMap(({ values }) => values);
      const values = [target, ...single].flatMap((each) => numberOf(each) ?? []);
      return isOwn ? [...values, ...chartNumbers(risalah, use)] : [];
    }
    default:
      return [
        ...(isOwn ? ownNumbers(use) : []),
        ...(isOwn ? chartNumbers(risalah, use) : []),
        ...(isAsShare && isCounted(chartUnit(use)) ? sharesIn(use.input) : []),
      ];
  }
}

const ownBefore = new WeakMap<ToolUse, readonly number[]>();

/** The numbers of a use's own data; read anew only when it has changed. */
function ownNumbers(use: ToolUse): readonly number[] {
  const numbers = ownBefore.get(use) ?? numbersIn(use.input);
  ownBefore.set(use, numbers);
  return numbers;
}

function chartNumbers(risalah: Risalah, use: ToolUse): readonly number[] {
  return chartValues(risalah, use).flatMap(({ value, others }) => [
    value,
    ...(others.length > MANY ? [] : others),
  ]);
}

function outcomeNumbers(risalah: Risalah, unit: string): readonly number[] {
  return risalah.target.rows.flatMap((target) =>
    cyclesOf(risalah, target).flatMap(({ change, changePercent, achievement, baseline, goal }) => {
      const isWay = baseline !== null && goal !== null;
      return [
        ...(sameUnit(unit, target.unit)
          ? [Math.abs(change ?? 0), ...(isWay ? [Math.abs(baseline - goal)] : [])]
          : []),
        ...(isShareUnit(unit)
          ? [
              Math.abs(changePercent ?? 0),
              ...(achievement.kind === 'percent' ? [achievement.percent] : []),
              ...(isWay && baseline !== 0 ? [Math.abs(((baseline - goal) / baseline) * 100)] : []),
            ]
          : []),
      ];
    }),
  );
}
