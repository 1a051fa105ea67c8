import { describe, expect, it } from 'vitest';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import type { Meeting } from '#domain/risalah/schema/opening.ts';
import { meetingSpan, statesAround } from '#domain/risalah/versions/betweenMeetings.ts';
import type { KeepReason } from '#domain/risalah/versions/version.ts';

function met(id: string, date: Meeting['date']): Meeting {
  return { ...emptyMeeting(id), date };
}

describe('the days that a meeting speaks of', () => {
  const today = '2026-03-31';

  it('begin behind the meeting before, whatever the order of the list', () => {
    const meetings = [met('c', '2026-03-20'), met('a', '2026-03-02'), met('b', '2026-03-10')];
    expect(meetingSpan(meetings, 'b', today)).toEqual({
      kind: 'days',
      after: '2026-03-02',
      until: '2026-03-10',
      isShared: false,
    });
    expect(meetingSpan(meetings, 'a', today)).toMatchObject({ after: null });
  });

  it('are those of both where two meetings are on one day', () => {
    const meetings = [met('a', '2026-03-02'), met('b', '2026-03-10'), met('c', '2026-03-10')];
    const shared = { kind: 'days', after: '2026-03-02', until: '2026-03-10', isShared: true };
    expect(meetingSpan(meetings, 'b', today)).toEqual(shared);
    expect(meetingSpan(meetings, 'c', today)).toEqual(shared);
  });

  it('are none without a day, of a month, of what nobody could read, and of what is to come', () => {
    const meetings = [
      met('none', ''),
      met('month', '2026-03'),
      met('typed', { typed: 'kemarin' }),
      met('later', '2026-04-01'),
    ];
    const kinds = [...meetings.map(({ id }) => id), 'gone'].map(
      (id) => meetingSpan(meetings, id, today).kind,
    );
    expect(kinds).toEqual(['no-day', 'no-day', 'no-day', 'to-come', 'no-day']);
  });
});

describe('the states around the work', () => {
  const DAY = 100;
  /** The first day is 2026-03-01. */
  const dayAt = (at: number): string =>
    `2026-03-${String(Math.floor(at / DAY) + 1).padStart(2, '0')}`;
  const kept = (...list: readonly (readonly [number, KeepReason])[]) =>
    list.map(([at, reason]) => ({ at, reason }));
  const span = { kind: 'days', after: '2026-03-02', until: '2026-03-05', isShared: false } as const;

  it('are those in which the risalah was left in the evening: as it was opened next', () => {
    const versions = kept(
      [10, 'opened'],
      [120, 'edited'],
      [310, 'opened'],
      [420, 'edited'],
      [700, 'opened'],
    );
    expect(statesAround(versions, span, dayAt)).toEqual({ before: 310, after: 700, since: null });
  });

  it('are the last of the day where the next was kept for another reason', () => {
    const versions = kept(
      [10, 'opened'],
      [120, 'edited'],
      [310, 'import'],
      [420, 'edited'],
      [700, 'rows'],
    );
    expect(statesAround(versions, span, dayAt)).toEqual({ before: 120, after: 420, since: null });
  });

  it('go on to now where nothing was kept later, and begin with the oldest of the first meeting', () => {
    const versions = kept([310, 'opened'], [10, 'opened']);
    expect(statesAround(versions, span, dayAt)).toEqual({ before: 310, after: 'now', since: null });
    expect(statesAround(versions, { ...span, after: null }, dayAt)).toEqual({
      before: 10,
      after: 'now',
      since: '2026-03-01',
    });
  });

  it('say since when, where the versions begin within the days', () => {
    expect(statesAround(kept([310, 'opened']), span, dayAt)).toEqual({
      before: 310,
      after: 'now',
      since: '2026-03-04',
    });
  });

  it('are none where nothing was kept so early, or at all', () => {
    expect(statesAround([], span, dayAt)).toBeNull();
    expect(statesAround(kept([700, 'opened']), span, dayAt)).toBeNull();
  });
});
