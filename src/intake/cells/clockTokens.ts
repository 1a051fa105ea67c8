import type { ClockToken } from './token.ts';

const ZONE = String.raw`(?: ?(?:wib|wita|wit))?`;
const HOUR = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)`;
const DOTTED = new RegExp(`^(pukul |pkl\\.? |jam )?([01]?\\d|2[0-4])\\.([0-5]\\d)(${ZONE})$`, 'i');
const BETWEEN = new RegExp(
  `^(pukul |pkl\\.? |jam )?${HOUR}${ZONE} ?(?:[-–—]|s\\.? ?/? ?d\\.?|sampai(?: dengan)?|hingga) ?(?:pukul |pkl\\.? |jam )?${HOUR}(${ZONE})$`,
  'i',
);

/** "07.30", "pukul 8.05", "8.05 WIB"; `null` for what could be no time of two numbers with a dot. */
export function dottedClock(text: string): ClockToken | null {
  const [whole, before = '', hours = '', minutes = '', zone = ''] = DOTTED.exec(text) ?? [];
  if (whole === undefined) return null;
  const [first, second] = [Number(hours), Number(minutes)];
  const isSure = before !== '' || zone !== '' || /^0\d/.test(hours);
  return {
    kind: 'clock',
    seconds: first * 3600 + second * 60,
    asMinutes: isSure ? null : first * 60 + second,
    isSure,
  };
}

/** "07.30–08.15" lasts 45 minutes; `null` for what goes from no hour to a later one. */
export function hoursBetween(text: string): ClockToken | null {
  const [whole, before = '', ...parts] = BETWEEN.exec(text) ?? [];
  if (whole === undefined) return null;
  const [hour = '', minute = '', endHour = '', endMinute = '', zone = ''] = parts;
  const from = Number(hour) * 3600 + Number(minute) * 60;
  const seconds = Number(endHour) * 3600 + Number(endMinute) * 60 - from;
  if (seconds <= 0) return null;
  const isSure = before !== '' || zone !== '' || whole.includes(':') || /^0\d/.test(hour);
  return { kind: 'clock', seconds, asMinutes: null, from, isSure };
}
