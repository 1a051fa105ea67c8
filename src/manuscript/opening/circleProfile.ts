import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { labelled } from '#manuscript/blocks/paragraph.ts';
import { identityTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { amountText } from '#manuscript/text/amountText.ts';
import { circleName } from '#manuscript/text/circleName.ts';
import { dayText, periodText } from '#manuscript/text/dayText.ts';
import { joined } from '#manuscript/text/joined.ts';
import { averageAttendance } from './attendance.ts';

/** The circle in one block of facts, then its name, motto, cheer and logo explained. */
export function circleProfile({ risalah }: Context): readonly Block[] {
  const { circle, identity } = risalah;
  return [
    ...identityTable('circle', '', [
      ['Nama kelompok', circleName(risalah)],
      ['Tema', risalah.title.theme],
      ['Judul', reportTitle(risalah)],
      ['Tema ke-', amountText(identity.themeNumber)],
      ['No. registrasi', identity.registration],
      ['SK pembentukan', joined([circle.decreeNumber, dayText(circle.decreeDate)], ', tanggal ')],
      ['Tanggal dibentuk', dayText(circle.formedOn)],
      ['Periode kegiatan', periodText(circle.periodFrom, circle.periodTo)],
      ['Jumlah anggota', memberCount(risalah)],
      ['Usia rata-rata anggota', averageAge(risalah)],
      ['Jumlah pertemuan', meetingCount(risalah)],
      ['Lama pertemuan rata-rata', averageMinutes(risalah)],
      ['Kehadiran rata-rata', attendanceRate(risalah)],
    ]),
    ...labelled('circle', 'Arti nama', circle.meaning),
    ...labelled('circle', 'Arti logo', circle.logoMeaning),
    ...labelled('circle', 'Moto', circle.motto),
    ...labelled('circle', 'Yel-yel', circle.cheer),
  ];
}

function memberCount({ members }: Risalah): string {
  const count = members.rows.filter(
    ({ name, role }) => role !== 'patron' && name.trim() !== '',
  ).length;
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
