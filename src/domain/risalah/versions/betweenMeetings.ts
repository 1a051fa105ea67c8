import type { Meeting } from '#domain/risalah/schema/opening.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isMonth } from '#language/dayOrMonth.ts';
import type { Version } from './version.ts';

/** The days whose work a meeting speaks of, as ISO days; why there are none where it says no day, or one to come. */
export type MeetingSpan =
  | {
      readonly kind: 'days';
      /** The day of the meeting before, which is spoken of there; `null` for the first meeting. */
      readonly after: string | null;
      readonly until: string;
      /** Another meeting was on the same day. */
      readonly isShared: boolean;
    }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'to-come' };

/** Meetings are put in the order of their days, however they stand in the list. */
export function meetingSpan(meetings: readonly Meeting[], id: string, today: string): MeetingSpan {
  const own = meetings.find((meeting) => meeting.id === id);
  const until = own === undefined ? null : dayOf(own);
  if (until === null) return { kind: 'no-day' };
  if (until > today) return { kind: 'to-come' };
  const others = meetings.filter((meeting) => meeting !== own).flatMap((one) => dayOf(one) ?? []);
  const earlier = others.filter((day) => day < until).toSorted();
  return { kind: 'days', after: earlier.at(-1) ?? null, until, isShared: others.includes(until) };
}

/** A month is no day on which somebody met. */
function dayOf({ date }: Meeting): string | null {
  const day = dateOf(date);
  return day === null || isMonth(day) ? null : day.iso;
}

/** Two states between which the work lies. */
export interface StatesAround {
  /** Names a version. */
  readonly before: number;
  /** Names a version; the risalah as it stands where nothing later was kept. */
  readonly after: number | 'now';
  /** The first day of which something was kept, where the days begin before it. */
  readonly since: string | null;
}

/**
 * The states at the evening of both ends. A risalah is kept when it is opened: that state is the one of the evening before,
 * however many days ago. `null` where nothing was kept so early.
 */
export function statesAround(
  versions: readonly Version[],
  { after, until }: Extract<MeetingSpan, { kind: 'days' }>,
  dayAt: (at: number) => string,
): StatesAround | null {
  const all = versions.toSorted((one, other) => one.at - other.at);
  const [oldest] = all;
  if (oldest === undefined || dayAt(oldest.at) > until) return null;
  const start = after === null ? oldest.at : evening(all, after, dayAt);
  const end = evening(all, until, dayAt);
  const since = dayAt(oldest.at);
  return {
    before: start === 'now' || start === null ? oldest.at : start,
    after: end ?? 'now',
    since: after === null || since > after ? since : null,
  };
}

function evening(
  all: readonly Version[],
  day: string,
  dayAt: (at: number) => string,
): number | 'now' | null {
  const later = all.find(({ at }) => dayAt(at) > day);
  if (later === undefined) return 'now';
  if (later.reason === 'opened') return later.at;
  return all.findLast(({ at }) => dayAt(at) <= day)?.at ?? null;
}
