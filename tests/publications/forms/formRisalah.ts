import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Meeting = Risalah['meetings']['rows'][number];

export function emptyMember(changes: Partial<Member>): Member {
  return {
    id: '',
    role: 'member',
    name: '',
    titleBefore: '',
    titleAfter: '',
    numberKind: 'none',
    number: '',
    rank: '',
    position: '',
    section: '',
    birthYear: null,
    ...changes,
  };
}

export function emptyMeeting(changes: Partial<Meeting>): Meeting {
  return {
    id: '',
    date: '',
    startsAt: '',
    minutes: null,
    place: '',
    agenda: '',
    phase: '',
    attendees: [],
    decisions: '',
    ...changes,
  };
}
