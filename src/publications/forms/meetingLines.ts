import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dayText } from '#words/printed.ts';

/** The meeting of that id; `undefined` where there is none. */
export function meetingById(risalah: Risalah, id: string): Meeting | undefined {
  return risalah.meetings.rows.find((meeting) => meeting.id === id);
}

/** When, where and what about; blank for a meeting that has not been entered. */
export function meetingLines(meeting: Meeting | undefined): readonly (readonly [string, string])[] {
  return [
    ['Hari, tanggal', meeting === undefined ? '' : dayText(meeting.date)],
    ['Pukul', meeting?.startsAt ?? ''],
    ['Tempat', meeting?.place ?? ''],
    ['Agenda', meeting?.agenda ?? ''],
  ];
}
