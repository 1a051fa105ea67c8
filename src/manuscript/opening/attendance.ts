import { numberOf } from '#domain/tools/atoms.ts';
import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** How many came of those who belong to the circle, by name or counted; the patron is not expected. */
export interface Attendance {
  readonly present: number;
  readonly expected: number;
}

export function attendance(risalah: Pick<Risalah, 'members'>, meeting: Meeting): Attendance {
  const expected = risalah.members.rows.filter((member) => member.role !== 'patron');
  const came = new Set(meeting.attendees);
  const named = expected.filter((member) => came.has(member.id)).length;
  return {
    present: came.size > 0 ? named : (numberOf(meeting.present) ?? 0),
    expected: expected.length,
  };
}

/** Attendance over the meetings where it was kept, in percent, and how many those are; `null` where there are none. */
export function averageAttendance(
  risalah: Pick<Risalah, 'members' | 'meetings'>,
): { readonly percent: number; readonly meetings: number } | null {
  const kept = risalah.meetings.rows
    .map((meeting) => attendance(risalah, meeting))
    // Guests are counted, too, where no names were kept: then it is not known how many of the circle came.
    .filter(({ present, expected }) => present > 0 && present <= expected);
  const expected = kept.reduce((sum, meeting) => sum + meeting.expected, 0);
  const present = kept.reduce((sum, meeting) => sum + meeting.present, 0);
  return expected === 0 ? null : { percent: (present / expected) * 100, meetings: kept.length };
}
