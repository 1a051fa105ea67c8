import type { Meeting } from '#domain/risalah/schema/opening.ts';
import { forReaders } from '#domain/risalah/reading/forReaders.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { leftOuts } from './leftOut.ts';
import type { LeftOut } from './leftOut.ts';
import { marks } from './marks.ts';

/** A record as it is handed in. */
interface HandedIn {
  readonly risalah: Risalah;
  /** What it held that stays with the team. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The record without what stays with the team. How many came to a meeting is told where it was kept by names, and of the
 * team's reasons those that its pages print.
 */
export function handIn(risalah: Risalah): HandedIn {
  const { reasons } = forReaders(risalah);
  const rows = risalah.meetings.rows.map((meeting) => ({
    ...meeting,
    present: presentAt(meeting, risalah),
  }));
  const bare = withoutKept({ ...risalah, meetings: { rows } }, marks) as Risalah;
  return { risalah: { ...bare, reasons }, leftOut: leftOutOf(risalah, reasons.length) };
}

/** How many came to a meeting: as many as the pages count, those of the circle whose names were kept. */
export function presentAt(
  { attendees, present }: Meeting,
  { members }: Pick<Risalah, 'members'>,
): Meeting['present'] {
  if (attendees.length === 0) return present;
  const circle = new Set(members.rows.flatMap(({ id, role }) => (role === 'patron' ? [] : [id])));
  return attendees.filter((id) => circle.has(id)).length;
}

type Answers = Readonly<Record<string, unknown>>;
type MarkTree = string | { readonly [key: string]: MarkTree };

function withoutKept(value: unknown, marked: MarkTree): unknown {
  if (marked === 'kept') return blank(value);
  if (typeof marked === 'string' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((row) => withoutKept(row, marked));
  return Object.fromEntries(
    Object.entries(value as Answers).map(([key, each]) => [
      key,
      withoutKept(each, marked[key] ?? 'kept'),
    ]),
  );
}

/** What an answer is before it was given. */
function blank(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return [];
  return isRecord(value) ? {} : null;
}

/** Not what was typed and could not be read: that stands where a number does. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('typed' in value);
}

function leftOutOf(risalah: Risalah, toldReasons: number): readonly LeftOut[] {
  const { mirror, reasons, members, meetings, deck } = risalah;
  const held: Readonly<Record<LeftOut, boolean>> = {
    'self-check':
      mirror.sheet !== '' ||
      Object.keys(mirror.scores).length + Object.keys(mirror.notes).length > 0,
    reasons: reasons.length > toldReasons,
    'birth-years': members.rows.some(({ birthYear }) => birthYear !== null),
    attendance: meetings.rows.some(({ attendees }) => attendees.length > 0),
    'speaker-notes': deck.slides.some(({ notes }) => notes !== ''),
    rehearsals: deck.rehearsals.length > 0,
    'photo-data': false,
  };
  return leftOuts.filter((one) => held[one]);
}
