/** What of a number format is no code: quoted words, letters after a backslash or an underscore, colours and places. */
const ASIDE = /"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format shows a calendar day; hours that have gone by are no day. */
export function isDay(format: string): boolean {
  const codes = format.replace(ASIDE, '');
  return /[dmyhs]/i.test(codes) && !/\[[hms]+\]/i.test(codes) && /[dy]|m(?!.*[hs])/i.test(codes);
}

/** Whether a number format shows hours and minutes, gone by or of the day, and no calendar day. */
export function isClock(format: string): boolean {
  const codes = format.replace(ASIDE, '');
  return !isDay(format) && /[hs]|\[m+\]/i.test(codes) && !/general/i.test(codes);
}

/** Whether a number format shows a month with its year and no day. */
export function isMonth(format: string): boolean {
  const codes = format.replace(ASIDE, '');
  return isDay(format) && /m/i.test(codes) && /y/i.test(codes) && !/[dhs]/i.test(codes);
}

/** Whether a number format shows Rupiah. */
export function isMoney(format: string): boolean {
  return /rp|idr|-?421\]/i.test(format);
}

const DAY = 86_400_000;
/** 31 December 9999. */
const LAST = 2_958_465;
/** Excel believes that 1900 had a 29 February: its day 60. */
const LEAP_THAT_WAS_NOT = 60;
/** Days between the two calendars of Excel. */
const FROM_1904 = 1462;

/** The ISO date of Excel's number of a day; `null` where it names none. */
export function dayOf(serial: number, is1904: boolean): string | null {
  const day = Math.floor(serial) + (is1904 ? FROM_1904 : 0);
  if (!(day >= 1 && day <= LAST)) return null;
  const since = Date.UTC(1899, 11, day < LEAP_THAT_WAS_NOT ? 31 : 30);
  return new Date(since + day * DAY).toISOString().slice(0, 10);
}
