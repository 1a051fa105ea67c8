import { milestoneIds } from '#domain/event/milestones.ts';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import { formatBriefDate } from '#language/formatDate.ts';
import { isBlank } from '#language/isBlank.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { milestoneNames, stepText, teamName, threadText } from './class.ts';

/** What a table of a class shows of a team, column by column; the first row of a recap. */
export const standingColumns = [
  'No.',
  'Tim',
  'Unit kerja',
  'Anggota',
  'Langkah',
  milestoneNames.analysed,
  milestoneNames['carried-out'],
  milestoneNames.whole,
  'Belum ada',
  'Perlu diperiksa',
  'Benang merah',
  'Halaman',
  'Suntingan terakhir',
  'Foto tanpa keterangan',
] as const;

/** The same of a team: numbers stay numbers, what is not known is empty. */
export function standingRow(team: Team, at: number): readonly (string | number | null)[] {
  const { standing, pages } = team;
  return [
    at + 1,
    teamName(standing),
    standing.unit,
    standing.members.length,
    stepText(standing),
    ...milestoneIds.map((id) => momentDay(team.milestoneDays[id] ?? '')),
    standing.gaps,
    standing.checks,
    threadText(standing),
    pages,
    momentDay(team.writtenAt),
    standing.photosUncaptioned,
  ];
}

/** The day of an ISO instant, by the clock of this computer: "30 Nov 2026"; empty where it is none. */
export function momentDay(instant: string): string {
  const moment = new Date(instant);
  return instant === '' || Number.isNaN(moment.getTime()) ? '' : formatBriefDate(isoDay(moment));
}

/** What an event is called; one without a name by what it is. */
export function eventName({ name }: Pick<KeptEvent, 'name'>): string {
  return isBlank(name) ? 'Kegiatan tanpa nama' : name.trim();
}
