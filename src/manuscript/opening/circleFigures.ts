import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { circleMembers } from '#domain/risalah/reading/circleMembers.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { efficiencyText } from '#words/results.ts';
import { averageAttendance } from './attendance.ts';

/** The circle in numbers, in words; empty where a number is not known. */
export function circleFigures(risalah: Risalah): {
  readonly members: string;
  readonly age: string;
  readonly meetings: string;
  readonly minutes: string;
  readonly attendance: string;
  /** What its improvement saves in Rupiah. */
  readonly efficiency: string;
} {
  return {
    members: memberCount(risalah),
    age: averageAge(risalah),
    meetings: meetingCount(risalah),
    minutes: averageMinutes(risalah),
    attendance: attendanceRate(risalah),
    efficiency: efficiencyText(benefitTotals(risalah)),
  };
}

function memberCount(risalah: Risalah): string {
  const count = circleMembers(risalah).length;
  return count === 0 ? '' : `${count} orang`;
}

function averageAge({ identity, members }: Risalah): string {
  const year = Number.parseInt(identity.year, 10);
  const ages = members.rows
    .map((member) => numberOf(member.birthYear))
    .flatMap((born) => (born === null ? [] : [year - born]))
    .filter((age) => age > 0 && age < 100);
  return ages.length === 0 ? '' : `${formatNumber(mean(ages), { atMost: 1 })} tahun`;
}

function meetingCount({ meetings }: Risalah): string {
  return meetings.rows.length === 0 ? '' : `${meetings.rows.length} kali`;
}

function averageMinutes({ meetings }: Risalah): string {
  const minutes = meetings.rows.flatMap((meeting) => numberOf(meeting.minutes) ?? []);
  return minutes.length === 0 ? '' : `${formatNumber(mean(minutes), { atMost: 0 })} menit`;
}

function attendanceRate(risalah: Risalah): string {
  const average = averageAttendance(risalah);
  return average === null ? '' : formatPercent(average.percent);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
