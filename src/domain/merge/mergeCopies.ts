import { presentAt } from '#domain/risalah/privacy/handIn.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { LeavesOut, Merge, Versions } from './merge.ts';
import { mergeRisalah } from './mergeRisalah.ts';

/** Two copies of a risalah, and what each says that stayed with the team; `null` for a whole one. */
export interface Copies extends Omit<Versions<Risalah>, 'leftOut'> {
  readonly leftOut: {
    readonly ours: readonly LeftOut[] | null;
    readonly theirs: readonly LeftOut[] | null;
  };
}

/** Two copies of a risalah laid over each other, one that was handed in among them. */
export function mergeCopies({ ours, theirs, ancestor, leftOut }: Copies): Merge<Risalah> {
  const known = ancestor === null ? [] : [ancestor];
  return mergeRisalah({
    ours: leftOut.ours === null ? ours : givenBack(ours, [theirs, ...known]),
    theirs: leftOut.theirs === null ? theirs : givenBack(theirs, [ours, ...known]),
    ancestor,
    leftOut: { ours: leavesOut(leftOut.ours), theirs: leavesOut(leftOut.theirs) },
  });
}

/** What a copy that is handed in has some of at most, whatever it had to leave out. */
const SOME: ReadonlySet<string> = new Set([
  'mirror.scores',
  'mirror.notes',
  'reasons',
  'deck.rehearsals',
]);

function leavesOut(leftOut: readonly LeftOut[] | null): LeavesOut {
  if (leftOut === null) return () => false;
  // A bare photograph is another one by another name; what else is told of it holds.
  const isBare = leftOut.includes('photo-data');
  return (part) => SOME.has(part) || (isBare && part.endsWith('.hash'));
}

/** A copy with what it never holds from those that do; what somebody has written there since stays. */
function givenBack(copy: Risalah, [whole, ...others]: readonly [Risalah, ...Risalah[]]): Risalah {
  const years = new Map(whole.members.rows.map(({ id, birthYear }) => [id, birthYear]));
  const members = copy.members.rows.map((member) => ({
    ...member,
    birthYear: member.birthYear ?? years.get(member.id) ?? null,
  }));
  const meetings = copy.meetings.rows.map((meeting) => named(meeting, [whole, ...others]));
  const told = new Map(whole.deck.slides.map(({ slide, notes }) => [slide, notes]));
  const slides = copy.deck.slides.map((change) => ({
    ...change,
    notes: change.notes === '' ? (told.get(change.slide) ?? '') : change.notes,
  }));
  const sheet = copy.mirror.sheet === '' ? whole.mirror.sheet : copy.mirror.sheet;
  return {
    ...copy,
    members: { ...copy.members, rows: members },
    meetings: { ...copy.meetings, rows: meetings },
    mirror: { ...copy.mirror, sheet },
    deck: { ...copy.deck, slides },
  };
}

/**
 * A meeting with the names that were counted instead: how many came is no answer of its own where somebody still knows who.
 */
function named(meeting: Meeting, [whole, ...others]: readonly [Risalah, ...Risalah[]]): Meeting {
  if (meeting.attendees.length > 0) return meeting;
  const known = meetingIn(whole, meeting.id);
  if (known === undefined || known.attendees.length === 0) return meeting;
  const isCounted = [whole, ...others].some((other) => {
    const there = meetingIn(other, meeting.id);
    return there !== undefined && presentAt(there, other) === meeting.present;
  });
  const { attendees, present } = known;
  return { ...meeting, attendees, present: isCounted ? present : meeting.present };
}

function meetingIn(risalah: Risalah, id: string): Meeting | undefined {
  return risalah.meetings.rows.find((meeting) => meeting.id === id);
}
