import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { addDays, daysUntil } from './days.ts';
import { calendarDay, daysInMonth } from '#language/months.ts';
import { isBlank } from '#language/isBlank.ts';

/** Whether whoever suggested has heard of it, and whether they heard in time. */
export type AnswerState =
  /** `late`: days after the last one; 0 where it was in time or nobody knows. */
  | { readonly kind: 'answered'; readonly late: number }
  | { readonly kind: 'waiting'; readonly due: string; readonly left: number }
  | { readonly kind: 'late'; readonly due: string; readonly late: number }
  /** Nobody knows until when: it has no day, or the register sets no limit. */
  | { readonly kind: 'open' };

type Answering = Pick<
  Suggestion,
  'source' | 'day' | 'decision' | 'decidedOn' | 'feedback' | 'feedbackOn' | 'closing' | 'closedOn'
>;

/**
 * A suggestion is answered by feedback, by a decision that settles it, or when it is closed. _Dipertimbangkan_ settles
 * nothing: it gives a month from the day it was said, and then it is late. Days are those of the calendar, since nobody
 * here knows an office's holidays; of a month without a day its last one counts.
 *
 * @param today ISO date
 */
export function answerState(
  suggestion: Answering,
  register: Pick<Register, 'daysToAnswer' | 'daysToAnswerPublic'>,
  today: string,
): AnswerState {
  const due = dueDay(suggestion, register);
  if (isAnswered(suggestion)) {
    const on = answeredOn(suggestion);
    const late = due === null || on === null ? 0 : (daysUntil(due, on) ?? 0);
    return { kind: 'answered', late: Math.max(0, late) };
  }
  if (due === null) return { kind: 'open' };
  const left = daysUntil(today, due);
  if (left === null) return { kind: 'open' };
  return left < 0 ? { kind: 'late', due, late: -left } : { kind: 'waiting', due, left };
}

function isAnswered({ decision, feedback, feedbackOn, closing }: Answering): boolean {
  const isSettled = decision !== '' && decision !== 'considered';
  return isSettled || !isBlank(feedback) || dateOf(feedbackOn) !== null || closing !== '';
}

/** The first day of which it is known that it was answered on it. */
function answeredOn({ decision, decidedOn, feedbackOn, closedOn }: Answering): string | null {
  const settled = decision === '' || decision === 'considered' ? '' : decidedOn;
  const days = [settled, feedbackOn, closedOn].flatMap((day) => dateOf(day)?.first ?? []);
  return days.toSorted()[0] ?? null;
}

/** The last day on which an answer is in time; `null` where nobody knows. */
function dueDay(
  { source, day, decision, decidedOn }: Answering,
  { daysToAnswer, daysToAnswerPublic }: Pick<Register, 'daysToAnswer' | 'daysToAnswerPublic'>,
): string | null {
  const considered = decision === 'considered' ? (dateOf(decidedOn)?.last ?? null) : null;
  if (considered !== null) return monthLater(considered);
  const from = dateOf(day)?.last ?? null;
  const days = numberOf(source === 'public' ? daysToAnswerPublic : daysToAnswer);
  return from === null || days === null ? null : addDays(from, Math.floor(days));
}

/** The same day of the next month, or its last one: a month after 31 January is 28 February. */
export function monthLater(iso: string): string | null {
  const from = calendarDay(iso);
  if (from === null) return null;
  const [year, month] = from.month === 12 ? [from.year + 1, 1] : [from.year, from.month + 1];
  const day = Math.min(from.day, daysInMonth(year, month));
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
