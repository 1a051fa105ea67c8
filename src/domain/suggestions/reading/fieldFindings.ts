import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { arithmeticValue } from '#domain/risalah/reading/arithmeticValue.ts';
import { dateOf, numberOf, typedText } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { finding } from './finding.ts';
import type { RegisterFacts, SuggestionFinding } from './finding.ts';

const dayFields = ['day', 'doneOn', 'decidedOn', 'presentedOn', 'feedbackOn', 'closedOn'] as const;

/** What single fields say of themselves, of each other and of other suggestions. */
export function fieldFindings(
  suggestion: Suggestion,
  facts: RegisterFacts,
): readonly SuggestionFinding[] {
  return [
    ...days(suggestion, facts.today),
    ...kinds(suggestion, facts),
    ...benefit(suggestion),
    ...others(suggestion, facts),
  ];
}

function days(suggestion: Suggestion, today: string): readonly SuggestionFinding[] {
  const received = dateOf(suggestion.day);
  return dayFields.flatMap((field): readonly SuggestionFinding[] => {
    const day = suggestion[field];
    const typed = typedDay(day);
    if (typed !== null) return [finding('unreadable', field, { typed })];
    const read = dateOf(day);
    if (read === null) return [];
    // What was done before it was suggested is told afterwards: only what answers it must come later.
    if (field !== 'doneOn' && isBefore(read, received)) {
      return [finding('day-backwards', field, { day: read.iso, received: received?.iso ?? '' })];
    }
    return read.first > today ? [finding('day-ahead', field, { day: read.iso })] : [];
  });
}

function typedDay(day: Day): string | null {
  return typeof day === 'object' ? day.typed : null;
}

function kinds({ kinds: chosen }: Suggestion, { register }: RegisterFacts) {
  const known = new Set(register.kinds.map(({ id }) => id));
  const gone = chosen.filter((id) => !known.has(id));
  return gone.length === 0 ? [] : [finding('kind-gone', 'kinds', { count: gone.length })];
}

/** An amount comes with how it was reckoned, and says what that comes to. */
function benefit({ benefitAmount, benefitArithmetic }: Suggestion): readonly SuggestionFinding[] {
  const typed = typedText(benefitAmount);
  if (typed !== null) return [finding('unreadable', 'benefitAmount', { typed })];
  const amount = numberOf(benefitAmount);
  if (amount === null) return [];
  if (isBlank(benefitArithmetic)) return [finding('no-arithmetic', 'benefitArithmetic')];
  const reckoned = arithmeticValue(benefitArithmetic);
  if (reckoned === null || Math.abs(reckoned - amount) < 1) return [];
  return [finding('arithmetic-differs', 'benefitArithmetic', { amount, reckoned })];
}

function others(
  { id }: Suggestion,
  { register, numbersTwice, receivedTwice }: RegisterFacts,
): readonly SuggestionFinding[] {
  const numbered = numbersTwice.get(id)?.length ?? 0;
  const [same] = receivedTwice.get(id) ?? [];
  const twin = register.suggestions.find((other) => other.id === same);
  return [
    ...(numbered > 0 ? [finding('number-twice', 'number', { others: numbered })] : []),
    ...(twin === undefined
      ? []
      : [finding('received-twice', 'title', { number: twin.number, title: twin.title })]),
  ];
}
