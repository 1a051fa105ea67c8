import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { numbersGivenTwice } from './numbering.ts';
import { receivedTwice } from './receivedTwice.ts';

/** What is looked for in a suggestion. `missing`: something is not there yet; `check`: something does not fit. */
export const suggestionRules = {
  'no-title': 'missing',
  'no-suggester': 'missing',
  'no-day': 'missing',
  'no-before': 'missing',
  'no-action': 'missing',
  'no-result': 'missing',
  'no-reason': 'missing',
  'no-decider': 'missing',
  'no-feedback': 'missing',
  'no-presentation': 'missing',
  'no-closing-reason': 'missing',
  'no-arithmetic': 'missing',
  'assessment-unfinished': 'missing',
  'assessment-missing': 'missing',
  unreadable: 'check',
  'day-ahead': 'check',
  'day-backwards': 'check',
  'arithmetic-differs': 'check',
  'score-fault': 'check',
  'criterion-gone': 'check',
  'assessor-gone': 'check',
  'assessor-twice': 'check',
  'outside-bands': 'check',
  'final-beyond': 'check',
  'answered-late': 'check',
  'named-anonymous': 'check',
  'closed-undone': 'check',
  'kind-gone': 'check',
  'number-twice': 'check',
  'received-twice': 'check',
} as const;
export type SuggestionRule = keyof typeof suggestionRules;

/** A gap or contradiction, to be met by an answer or by a reason. It stops nobody. */
export interface SuggestionFinding {
  readonly rule: SuggestionRule;
  /** Where it can be met. */
  readonly field: keyof Suggestion;
  /** What the sentence about it needs: names, numbers. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What is known of the register as a whole, reckoned once for all of its suggestions. */
export interface RegisterFacts {
  readonly register: Register;
  /** ISO date. */
  readonly today: string;
  readonly numbersTwice: ReadonlyMap<string, readonly string[]>;
  readonly receivedTwice: ReadonlyMap<string, readonly string[]>;
}

export function registerFacts(register: Register, today: string): RegisterFacts {
  const { suggestions } = register;
  return {
    register,
    today,
    numbersTwice: numbersGivenTwice(suggestions),
    receivedTwice: receivedTwice(suggestions),
  };
}

export function finding(
  rule: SuggestionRule,
  field: keyof Suggestion,
  facts: SuggestionFinding['facts'] = {},
): SuggestionFinding {
  return { rule, field, facts };
}
