import { emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Meeting, Member } from '#domain/risalah/schema/opening.ts';

/** A member without a number, and what the test says of them. */
export function memberWith(changes: Partial<Member>): Member {
  return { ...emptyMember(''), numberKind: 'none', ...changes };
}

export function meetingWith(changes: Partial<Meeting>): Meeting {
  return { ...emptyMeeting(''), ...changes };
}
