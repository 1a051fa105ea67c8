import { monthName } from '#language/months.ts';

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1));
const shortMonths = [...months.map((name) => name.slice(0, 3)), 'agt', 'agust'];
const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const stretches =
  'hari|tanggal|pekan|minggu|bulan|triwulan|kuartal|semester|tahun|jam|periode|siklus'.split('|');

const stretch = new RegExp(`^(?:${stretches.join('|')})(?!\\p{L})`, 'iu');
const moment = new RegExp(
  `^(?:${[...months, ...shortMonths, ...weekdays].join('|')})(?!\\p{L})|^\\d[\\d./: –-]*$|^\\d+ (?:${[...months, ...shortMonths].join('|')})`,
  'iu',
);

/** Whether categories are stretches of time: by what they are called together, or each by its own name. */
export function areTimes(title: string, categories: readonly string[]): boolean {
  if (stretch.test(title.trim())) return true;
  const named = categories.map((name) => name.trim()).filter((name) => name !== '');
  return named.length > 0 && named.every((name) => stretch.test(name) || moment.test(name));
}
