import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { finalScore } from '#domain/suggestions/reading/scores.ts';
import { answerState } from '#domain/suggestions/reading/answering.ts';
import { plainLetters } from '#ui/kit/plainLetters.ts';

export const standings = [
  'all',
  'late',
  'unassessed',
  'undecided',
  'accepted',
  'open-complaints',
  'done',
] as const;
/** What is looked for in a register. */
export type Standing = (typeof standings)[number];

export const orders = ['number', 'day', 'title', 'unit', 'score'] as const;
export type Order = (typeof orders)[number];

export interface Wish {
  /** In title, number, place, unit and name. */
  readonly words: string;
  readonly standing: Standing;
  /** Id of a kind; empty for all. */
  readonly kind: string;
  /** Empty for all. */
  readonly unit: string;
  readonly order: Order;
  readonly direction: 'up' | 'down';
}

export const everything: Wish = {
  ...{ words: '', standing: 'all', kind: '', unit: '', order: 'number', direction: 'up' },
};

/** The suggestions that are wished for, in the order that is. @param today ISO date */
export function shownSuggestions(
  register: Register,
  wish: Wish,
  today: string,
): readonly Suggestion[] {
  const words = plainLetters(wish.words.trim());
  const shown = register.suggestions.filter(
    (one) =>
      (wish.kind === '' || one.kinds.includes(wish.kind)) &&
      (wish.unit === '' || one.unit.trim() === wish.unit) &&
      isOf(wish.standing, one, register, today) &&
      (words === '' || plainLetters(wordsOf(one)).includes(words)),
  );
  const keyed = shown.map((one) => ({ one, key: keyOf(wish.order, one, register) }));
  const told = keyed.filter(({ key }) => key !== null);
  const untold = keyed.filter(({ key }) => key === null);
  const sign = wish.direction === 'up' ? 1 : -1;
  told.sort((a, b) => sign * compare(a.key, b.key));
  return [...told, ...untold].map(({ one }) => one);
}

/** Names of the units that suggestions come from, each once. */
export function unitsIn({ suggestions }: Register): readonly string[] {
  const units = new Set(suggestions.map(({ unit }) => unit.trim()).filter((unit) => unit !== ''));
  return [...units].toSorted(collator.compare);
}

function isOf(standing: Standing, one: Suggestion, register: Register, today: string): boolean {
  switch (standing) {
    case 'all':
      return true;
    case 'late':
      return answerState(one, register, today).kind === 'late';
    case 'unassessed':
      return one.source === 'staff' && finalScore(one, register).score === null;
    case 'undecided':
      return one.source === 'staff' && one.decision === '';
    case 'accepted':
      return one.decision === 'accepted';
    case 'open-complaints':
      return one.source === 'public' && one.closing === '';
    case 'done':
      return one.progress === 'done';
    default:
      return standing satisfies never;
  }
}

function wordsOf({ title, number, place, unit, suggester }: Suggestion): string {
  return [number, title, place, unit, suggester].join(' ');
}

const collator = new Intl.Collator('id', { numeric: true });

/** What is not told comes last, whichever way is up. */
function keyOf(order: Order, one: Suggestion, register: Register): string | number | null {
  switch (order) {
    case 'number':
      return one.number.trim() || null;
    case 'day':
      return dateOf(one.day) === null ? null : String(one.day);
    case 'title':
      return one.title.trim() || null;
    case 'unit':
      return one.unit.trim() || null;
    case 'score':
      return finalScore(one, register).score;
    default:
      return order satisfies never;
  }
}

function compare(one: string | number | null, other: string | number | null): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}
