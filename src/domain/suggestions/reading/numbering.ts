import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { tidyText } from '#language/tidyText.ts';

type Numbered = Pick<Suggestion, 'id' | 'number'>;

/** A number around the digits that count: "SS/012/2026" is SS/, 012, /2026. */
interface Parts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * The number for the next suggestion, in the manner of the last one that has one: "SS/013/2026" after "SS/012/2026". A
 * year counts nothing where other digits do. "1" where none is numbered.
 */
export function nextNumber(suggestions: readonly Numbered[]): string {
  const manner = suggestions.map(({ number }) => partsOf(number)).findLast((one) => one !== null);
  if (manner === undefined) return '1';
  let most = 0;
  for (const { number } of suggestions) {
    const parts = partsOf(number);
    if (parts !== null && isAlike(parts, manner)) most = Math.max(most, Number(parts.digits));
  }
  const digits = String(most + 1).padStart(manner.digits.length, '0');
  return `${manner.before}${digits}${manner.after}`;
}

/** The suggestions with a number each: those that have none go on where the others end, in their order. */
export function numbered<Row extends Numbered>(suggestions: readonly Row[]): readonly Row[] {
  const lacking = suggestions.filter(({ number }) => tidyText(number) === '');
  if (lacking.length === 0) return suggestions;
  const first = partsOf(nextNumber(suggestions));
  if (first === null) return suggestions;
  const given = new Map(
    lacking.map(({ id }, at) => {
      const digits = String(Number(first.digits) + at).padStart(first.digits.length, '0');
      return [id, `${first.before}${digits}${first.after}`] as const;
    }),
  );
  return suggestions.map((one) => {
    const number = tidyText(one.number) === '' ? given.get(one.id) : undefined;
    return number === undefined ? one : { ...one, number };
  });
}

function isAlike(one: Parts, other: Parts): boolean {
  return (
    sameNumber(one.before) === sameNumber(other.before) &&
    sameNumber(one.after) === sameNumber(other.after)
  );
}

function partsOf(number: string): Parts | null {
  const text = tidyText(number);
  const groups = [...text.matchAll(/\d{1,9}/g)];
  const counting = groups.findLast(([digits]) => !YEAR.test(digits)) ?? groups.at(-1);
  if (counting === undefined) return null;
  const [digits] = counting;
  return {
    before: text.slice(0, counting.index),
    digits,
    after: text.slice(counting.index + digits.length),
  };
}

/** Suggestions whose number another one has too, with the ids of those, however it is written: "07" is "7". */
export function numbersGivenTwice(
  suggestions: readonly Numbered[],
): ReadonlyMap<string, readonly string[]> {
  return sharing(suggestions, ({ number }) => sameNumber(number));
}

function sameNumber(number: string): string {
  return tidyText(number)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

/** Of what has the same key, each with the ids of the others; an empty key is none. */
export function sharing<Row extends { readonly id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row.id]);
    else group.push(row.id);
  }
  const shared = new Map<string, readonly string[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const id of group)
      shared.set(
        id,
        group.filter((other) => other !== id),
      );
  }
  return shared;
}
