import { describe, expect, it } from 'vitest';
import { emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { attendance, averageAttendance } from '#manuscript/opening/attendance.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const members = { rows: ['a', 'b', 'c'].map((id) => emptyMember(id)) };

function met(present: number | null, attendees: string[] = []): Risalah {
  const rows = [{ ...emptyMeeting('m'), present, attendees }];
  return { ...newRisalah(), members, meetings: { rows } };
}

const came = (risalah: Risalah) => {
  const [meeting] = risalah.meetings.rows;
  return meeting === undefined ? null : attendance(risalah, meeting);
};

describe('attendance', () => {
  it('is a number where no names were kept', () => {
    expect(came(met(2))).toEqual({ present: 2, expected: 3 });
    expect(averageAttendance(met(3))).toEqual({ percent: 100, meetings: 1 });
  });

  it('is told by the names where there are any', () => {
    expect(came(met(7, ['a']))).toEqual({ present: 1, expected: 3 });
  });

  it('is no share where more came than belong to the circle', () => {
    expect(averageAttendance(met(7))).toBeNull();
  });
});
