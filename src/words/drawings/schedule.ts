import { formatDate } from '#language/formatDate.ts';

export const SCHEDULE_TITLE = 'Jadwal rencana dan realisasi';

/** What outlined and solid bars mean. */
export const scheduleBars = { planned: 'rencana', actual: 'realisasi' } as const;

/** What one column of a schedule stands for. */
export const slotUnits = { week: 'pekan', month: 'bulan', year: 'tahun' } as const;

/** The head of a month that has no date yet, from 1. */
export function unknownMonth(month: number): string {
  return `Bulan ke-${month}`;
}

/** The head of many years. */
export function yearsHead(first: number, last: number): string {
  return `Tahun ${first}–${last}`;
}

interface Told {
  /** How many rows there are, and how many have been planned and started. */
  readonly rows: number;
  readonly planned: number;
  readonly started: number;
  /** The first and last ISO date or month; `null` where there is none. */
  readonly span: readonly [string, string] | null;
  readonly unit: string;
}

/** A schedule in sentences. */
export function scheduleAlt({ rows, planned, started, span, unit }: Told): string {
  if (span === null) return 'Jadwal belum bertanggal.';
  const [first, last] = span.map(formatDate);
  return [
    `Jadwal ${rows} kegiatan per ${unit}, ${first} s.d. ${last}.`,
    `${planned} sudah direncanakan, ${started} sudah dimulai.`,
  ].join(' ');
}
