import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { tidyText } from '#language/tidyText.ts';
import { answerState } from './answering.ts';
import type { AnswerState } from './answering.ts';
import { numbersGivenTwice } from './numbering.ts';
import { receivedTwice } from './receivedTwice.ts';
import { finalScore } from './scores.ts';
import { stageOf, stages } from './stage.ts';
import type { Stage } from './stage.ts';

/** What is shown of a register; a part that is left out lets everything through. */
export interface RegisterFilter {
  /** Words that all have to stand somewhere in it, in any case. */
  readonly text?: string;
  readonly source?: Suggestion['source'];
  readonly unit?: string;
  /** Id of a kind. */
  readonly kind?: string;
  /** ISO month. */
  readonly month?: string;
  readonly stage?: Stage;
  readonly decision?: Suggestion['decision'];
  readonly answer?: AnswerState['kind'];
  /** Those whose number another one has too, or that say the same in the same words. */
  readonly twice?: 'only';
}

export type RegisterOrder = 'number' | 'day' | 'unit' | 'title' | 'stage' | 'score' | 'due';

export interface RegisterView {
  readonly filter: RegisterFilter;
  readonly order: RegisterOrder;
  readonly direction: 'up' | 'down';
  /** ISO date. */
  readonly today: string;
}

/**
 * The suggestions that a view shows, in its order; those that are alike, and those that have nothing to be ordered by,
 * stay as they stand in the register, the latter at the end.
 */
export function chosenSuggestions(
  register: Register,
  { filter, order, direction, today }: RegisterView,
): readonly Suggestion[] {
  const twice = filter.twice === 'only' ? givenTwice(register) : null;
  const shown = register.suggestions.filter(
    (one) => (twice?.has(one.id) ?? true) && passes(one, { filter, register, today }),
  );
  const keyOf = keys[order];
  const keyed = shown.map((one) => ({ one, key: keyOf(one, register, today) }));
  const turn = direction === 'up' ? 1 : -1;
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return turn * compared(a, b);
    })
    .map(({ one }) => one);
}

function givenTwice({ suggestions }: Register): ReadonlySet<string> {
  return new Set([...numbersGivenTwice(suggestions).keys(), ...receivedTwice(suggestions).keys()]);
}

type Key = string | number | null;

const keys: Readonly<
  Record<RegisterOrder, (one: Suggestion, register: Register, today: string) => Key>
> = {
  number: ({ number }) => words(number),
  day: ({ day }) => dateOf(day)?.first ?? null,
  unit: ({ unit }) => words(unit),
  title: ({ title }) => words(title),
  stage: (one) => stages.indexOf(stageOf(one)),
  score: (one, register) => finalScore(one, register).score,
  due: (one, register, today) => {
    const answer = answerState(one, register, today);
    return answer.kind === 'late' || answer.kind === 'waiting' ? answer.due : null;
  },
};

function words(text: string): string | null {
  const tidy = tidyText(text);
  return tidy === '' ? null : tidy;
}

// Making one takes longer than a thousand comparisons.
const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

interface Sieve {
  readonly filter: RegisterFilter;
  readonly register: Register;
  readonly today: string;
}

function passes(one: Suggestion, { filter, register, today }: Sieve): boolean {
  const { text = '', source, unit, kind, month, stage, decision, answer } = filter;
  return (
    (source === undefined || one.source === source) &&
    (unit === undefined || tidyText(one.unit).toLowerCase() === tidyText(unit).toLowerCase()) &&
    (kind === undefined || one.kinds.includes(kind)) &&
    (month === undefined || dateOf(one.day)?.iso.slice(0, 7) === month) &&
    (stage === undefined || stageOf(one) === stage) &&
    (decision === undefined || one.decision === decision) &&
    (answer === undefined || answerState(one, register, today).kind === answer) &&
    holds(one, text)
  );
}

function holds(one: Suggestion, text: string): boolean {
  const wanted = tidyText(text).toLowerCase();
  if (wanted === '') return true;
  const told = toldIn(one);
  return wanted.split(' ').every((word) => told.includes(word));
}

/** Rows never change, so that what is searched in them is put together once. */
const told = new WeakMap<Suggestion, string>();

function toldIn(one: Suggestion): string {
  const known = told.get(one);
  if (known !== undefined) return known;
  const { number, title, suggester, anonymous, unit, place, before, cause, action, result } = one;
  const name = anonymous ? '' : suggester;
  const text = [number, title, name, unit, place, before, cause, action, result]
    .join('\n')
    .toLowerCase();
  told.set(one, text);
  return text;
}
