import { calendarDay, daysInMonth } from './months.ts';

/** A day, or a month where nobody knows the day: the days between which it lies. Of a day both are that day. */
export interface DayOrMonth {
  /** "2026-06-03" or "2026-06". */
  readonly iso: string;
  /** ISO dates. */
  readonly first: string;
  readonly last: string;
}

/** What an ISO date or an ISO month says; `null` where it is neither. */
export function dayOrMonth(iso: string): DayOrMonth | null {
  if (calendarDay(iso) !== null) return { iso, first: iso, last: iso };
  const first = calendarDay(`${iso}-01`);
  if (first === null) return null;
  const days = daysInMonth(first.year, first.month);
  return { iso, first: `${iso}-01`, last: `${iso}-${days}` };
}

export function isMonth({ first, last }: DayOrMonth): boolean {
  return first !== last;
}

/**
 * Whether one surely lies before the other, whatever day a month stands for: a month and a day inside it are neither
 * before nor after each other, and so is what nobody knows.
 */
export function isBefore(one: DayOrMonth | null, other: DayOrMonth | null): boolean {
  return one !== null && other !== null && one.last < other.first;
}

/** The same for a limit that is no longer in time: the very day counts as before. */
export function isBeforeOrOn(one: DayOrMonth | null, other: DayOrMonth | null): boolean {
  const isSameDay = one !== null && !isMonth(one) && one.iso === other?.iso;
  return isSameDay || isBefore(one, other);
}

/** The one that begins first; `null` of none. Of two that begin together a day, which says more. */
export function earliest(moments: readonly DayOrMonth[]): DayOrMonth | null {
  return moments.toSorted(byBeginning)[0] ?? null;
}

/** The one that ends last; `null` of none. Of two that end together a day, which says more. */
export function latest(moments: readonly DayOrMonth[]): DayOrMonth | null {
  return moments.toSorted(byEnd).at(-1) ?? null;
}

function byBeginning(one: DayOrMonth, other: DayOrMonth): number {
  return compared(one.first, other.first) || compared(one.last, other.last);
}

function byEnd(one: DayOrMonth, other: DayOrMonth): number {
  return compared(one.last, other.last) || compared(one.first, other.first);
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
