import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { isBlank } from '#language/isBlank.ts';
import { answerState } from './answering.ts';
import { assessmentFindings } from './assessmentFindings.ts';
import { fieldFindings } from './fieldFindings.ts';
import { finding } from './finding.ts';
import type { RegisterFacts, SuggestionFinding } from './finding.ts';

/** What was found in a suggestion, and what of it the office has given a reason for. */
export interface SuggestionFindings {
  readonly open: readonly SuggestionFinding[];
  readonly explained: readonly (SuggestionFinding & { readonly reason: string })[];
}

/**
 * Gaps and contradictions of one suggestion, in the order of its page. A page on which nothing is written yet has none,
 * and nothing is asked before it is due: a decision needs a reason when it is made.
 */
export function suggestionFindings(
  suggestion: Suggestion,
  facts: RegisterFacts,
): SuggestionFindings {
  if (isUntouched(suggestion)) return { open: [], explained: [] };
  const found = [
    ...arrival(suggestion),
    ...fieldFindings(suggestion, facts),
    ...outcome(suggestion),
    ...assessmentFindings(suggestion, facts),
    ...decisionFindings(suggestion, facts),
    ...ending(suggestion),
  ];
  const reasons = new Map(
    suggestion.reasons.filter(({ text }) => !isBlank(text)).map(({ rule, text }) => [rule, text]),
  );
  return {
    open: found.filter(({ rule }) => !reasons.has(rule)),
    explained: found.flatMap((one) => {
      const reason = reasons.get(one.rule);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}

const nothing = emptySuggestion('');

/** Whether nobody has written anything: a number and a unit are given beforehand. */
function isUntouched(suggestion: Suggestion): boolean {
  const keys = Object.keys(nothing) as (keyof Suggestion)[];
  return keys.every((key) => {
    if (key === 'id' || key === 'number' || key === 'unit' || key === 'day' || key === 'source') {
      return true;
    }
    const value = suggestion[key];
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === 'string' ? isBlank(value) : value === nothing[key];
  });
}

function arrival(suggestion: Suggestion): readonly SuggestionFinding[] {
  const { title, suggester, contact, anonymous, source, before, action, day } = suggestion;
  const isNamed = !isBlank(suggester) || !isBlank(contact);
  return [
    ...(isBlank(title) ? [finding('no-title', 'title')] : []),
    ...(isBlank(suggester) && !anonymous ? [finding('no-suggester', 'suggester')] : []),
    ...(anonymous && isNamed ? [finding('named-anonymous', 'suggester')] : []),
    ...(day === '' ? [finding('no-day', 'day')] : []),
    ...(isBlank(before) ? [finding('no-before', 'before')] : []),
    // Who complains need not know what is to be done.
    ...(isBlank(action) && source === 'staff' ? [finding('no-action', 'action')] : []),
  ];
}

function outcome({ progress, result }: Suggestion): readonly SuggestionFinding[] {
  return progress === 'done' && isBlank(result) ? [finding('no-result', 'result')] : [];
}

function decisionFindings(
  suggestion: Suggestion,
  { register, today }: RegisterFacts,
): readonly SuggestionFinding[] {
  const { decision, decisionReason, decider, feedback } = suggestion;
  const answer = answerState(suggestion, register, today);
  const late =
    answer.kind === 'late'
      ? [finding('answered-late', 'feedback', { due: answer.due, days: answer.late })]
      : [];
  if (decision === '') return late;
  return [
    ...(isBlank(decisionReason) ? [finding('no-reason', 'decisionReason')] : []),
    ...(isBlank(decider) ? [finding('no-decider', 'decider')] : []),
    ...(isBlank(feedback) ? [finding('no-feedback', 'feedback')] : []),
    ...late,
  ];
}

function ending({
  closing,
  closingNote,
  progress,
  risalah,
}: Suggestion): readonly SuggestionFinding[] {
  const hasNote = !isBlank(closingNote);
  if (closing === 'reason') return hasNote ? [] : [finding('no-closing-reason', 'closingNote')];
  if (closing === 'improvement' && progress !== 'done')
    return [finding('closed-undone', 'progress')];
  const hasRisalah = !isBlank(risalah) || hasNote;
  return closing === 'risalah' && !hasRisalah ? [finding('no-closing-reason', 'closingNote')] : [];
}
