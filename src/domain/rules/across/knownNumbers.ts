import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { addressText } from '#domain/risalah/address.ts';
import { cyclesOf } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { percentOf } from '#domain/tools/shares.ts';
import type { Share } from '#domain/tools/shares.ts';
import { narratives } from './narratives.ts';
import { boxesIn } from './boxesHolding.ts';
import { readingsOf } from './spokenNumbers.ts';

const known = new WeakMap<Risalah, readonly number[]>();

/**
 * Every number that the record holds or from which it follows at once: amounts, those in answers that are no
 * narrative, what lists of numbers sum up to, and what the results come to.
 */
export function knownNumbers(risalah: Risalah): readonly number[] {
  const before = known.get(risalah);
  if (before !== undefined) return before;
  const held = sectionIds.flatMap((section) => numbersHeld(risalah, section));
  const numbers = [...new Set([...held, ...outcomeNumbers(risalah)])];
  known.set(risalah, numbers);
  return numbers;
}

/** By section: while one is written, all the others hold what they held. */
const heldBySection = new WeakMap<object, readonly number[]>();

/** Numbers in a section's answers that are no narrative. */
function numbersHeld(risalah: Risalah, section: SectionId): readonly number[] {
  const before = heldBySection.get(risalah[section]);
  if (before !== undefined) return before;
  const told = new Set(
    narratives(risalah).flatMap(({ box }) => (box.section === section ? [addressText(box)] : [])),
  );
  const held = boxesIn(risalah, section)
    .filter(({ box }) => !told.has(addressText(box)))
    .flatMap(({ answer }) => numbersIn(answer));
  heldBySection.set(risalah[section], held);
  return held;
}

function outcomeNumbers(risalah: Risalah): readonly number[] {
  return risalah.target.rows.flatMap((target) =>
    cyclesOf(risalah, target).flatMap(({ change, changePercent, achievement, baseline, goal }) => [
      Math.abs(change ?? 0),
      Math.abs(changePercent ?? 0),
      ...(achievement.kind === 'percent' ? [achievement.percent] : []),
      ...(baseline !== null && goal !== null && baseline !== 0
        ? [Math.abs(baseline - goal), Math.abs(((baseline - goal) / baseline) * 100)]
        : []),
    ]),
  );
}

function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer === 'string') {
    return (answer.match(/\d[\d.,]*/g) ?? []).flatMap((digits) => readingsOf(digits));
  }
  if (typeof answer !== 'object' || answer === null) return [];
  const inner = Object.values(answer).flatMap((each: unknown) => numbersIn(each));
  if (isShareOf(answer)) return [...inner, percentOf(answer) ?? 0];
  return Array.isArray(answer) ? [...inner, ...summaryOf(answer)] : inner;
}

function isShareOf(answer: object): answer is Share {
  return 'count' in answer && 'of' in answer && typeof answer.of === 'number';
}

/** Count, sum, mean, middle, ends and shares of a list of numbers, or of each column of a list of rows. */
function summaryOf(list: readonly unknown[]): readonly number[] {
  const columns = new Map<string, number[]>();
  const put = (name: string, cell: number): void => {
    const column = columns.get(name);
    if (column === undefined) columns.set(name, [cell]);
    else column.push(cell);
  };
  for (const item of list) {
    const cells: readonly (readonly [string, unknown])[] =
      typeof item === 'object' && item !== null ? Object.entries(item) : [['', item]];
    for (const [name, cell] of cells) {
      if (typeof cell === 'number') put(name, cell);
      if (Array.isArray(cell)) {
        const sum = cell.reduce<number>(
          (total, each: unknown) => total + (typeof each === 'number' ? each : 0),
          0,
        );
        put(name, sum);
      }
    }
  }
  return [list.length, ...[...columns.values()].flatMap(figuresOf)];
}

function figuresOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((one, other) => one - other);
  const sum = numbers.reduce((total, each) => total + each, 0);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  const shares = sum === 0 || numbers.length > 60 ? [] : numbers.map((each) => (each / sum) * 100);
  const running = shares.map((_, at) =>
    shares.slice(0, at + 1).reduce((all, each) => all + each, 0),
  );
  return [sum, sum / Math.max(1, numbers.length), median, ...shares, ...running, ...numbers];
}
