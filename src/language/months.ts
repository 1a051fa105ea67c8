export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export interface CalendarMonth {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

export interface CalendarDay extends CalendarMonth {
  readonly day: number;
}

/** The parts of an ISO date, or `null` where it is none or no such day exists. */
export function calendarDay(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(parts) ? parts : null;
}

/** The month of an ISO date or an ISO month, or `null` where it is neither. */
export function calendarMonth(iso: string): CalendarMonth | null {
  return calendarDay(iso) ?? calendarDay(`${iso}-01`);
}

export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** "Sep": where the whole name has no room. */
export function shortMonthName(month: number): string {
  return SHORT_MONTHS[month - 1] ?? '';
}

const SHORT_MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
