import { percentOf } from '#domain/tools/shares.ts';
import type { Share } from '#domain/tools/shares.ts';

/** Of a longer list of values only what it comes to is known: among hundreds any number can be found. */
export const MANY = 30;

/** The numbers of an answer, however deep, and what its lists come to. */
export function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  if (isShareOf(answer)) return [answer.count, answer.of, percentOf(answer) ?? 0];
  if (!Array.isArray(answer)) return Object.values(answer).flatMap(numbersIn);
  const inner = answer.length > MANY ? [] : answer.flatMap(numbersIn);
  return [...inner, ...columnsOf(answer).flatMap(figuresOf)];
}

/** What parts a list of counts is shared into, one by one and running. */
export function sharesIn(answer: unknown): readonly number[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (!Array.isArray(answer)) return Object.values(answer).flatMap(sharesIn);
  if (answer.length > MANY) return [];
  const own = columnsOf(answer).flatMap((numbers) => {
    const sum = numbers.reduce((total, each) => total + each, 0);
    let run = 0;
    return sum === 0
      ? []
      : numbers.flatMap((each) => {
          run += each;
          return [(each / sum) * 100, (run / sum) * 100];
        });
  });
  return [...answer.flatMap(sharesIn), ...own];
}

function isShareOf(answer: object): answer is Share {
  return (
    'count' in answer &&
    typeof answer.count === 'number' &&
    'of' in answer &&
    typeof answer.of === 'number'
  );
}

/** The numbers of a list, or of each column of a list of rows; of a row that is itself a list its sum. */
function columnsOf(list: readonly unknown[]): readonly (readonly number[])[] {
  const columns = new Map<string, number[]>();
  const put = (name: string, number: number): void => {
    const column = columns.get(name);
    if (column === undefined) columns.set(name, [number]);
    else column.push(number);
  };
  for (const item of list) {
    const cells: readonly (readonly [string, unknown])[] =
      typeof item === 'object' && item !== null ? Object.entries(item) : [['', item]];
    for (const [name, cell] of cells) {
      if (typeof cell === 'number') put(name, cell);
      if (!Array.isArray(cell)) continue;
      const numbers = cell.filter((each: unknown) => typeof each === 'number');
      put(
        name,
        numbers.reduce((total, each) => total + each, 0),
      );
    }
  }
  return [...columns.values()];
}

/** Sum, mean, middle and ends; of a short list each number. */
function figuresOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((one, other) => one - other);
  const sum = numbers.reduce((total, each) => total + each, 0);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  const named = numbers.length <= MANY ? numbers : [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return [sum, sum / Math.max(1, numbers.length), median, ...named];
}
