import type { RecapPeriod } from '#domain/suggestions/reading/period.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { RecapBy, RecapRow } from '#domain/suggestions/reading/recap.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { roman } from '#language/roman.ts';

/** What a recap counts by. */
export const recapNames: Readonly<Record<RecapBy, string>> = {
  unit: 'Unit kerja',
  kind: 'Jenis',
  month: 'Bulan',
};

const unsaid: Readonly<Record<RecapBy, string>> = {
  unit: 'Tanpa unit',
  kind: 'Tanpa jenis',
  month: 'Tanpa tanggal',
};

/** The head of a row. */
export function recapLabel({ label }: Pick<RecapRow, 'label'>, by: RecapBy): string {
  if (label === '') return unsaid[by];
  return by === 'month' ? formatDate(label) : label;
}

/** "24 saran dan pengaduan masuk; 18 dijawab, 2 terlambat dijawab, 9 sudah dilaksanakan." */
export function recapSentence({ count, complaints, answered, late, stages }: RecapRow): string {
  if (count === 0) return 'Belum ada saran.';
  const came =
    complaints === 0
      ? `${formatNumber(count)} saran masuk`
      : `${formatNumber(count)} masuk: ${formatNumber(count - complaints)} saran dan ${formatNumber(complaints)} pengaduan`;
  const then = [
    `${formatNumber(answered)} dijawab`,
    late > 0 ? `${formatNumber(late)} terlambat dijawab` : '',
    stages.done > 0 ? `${formatNumber(stages.done)} sudah dilaksanakan` : '',
    stages.closed > 0 ? `${formatNumber(stages.closed)} ditutup` : '',
  ];
  return `${came}; ${joined(then, ', ')}.`;
}

/** "Triwulan II 2026", "Juni 2026". */
export function offeredPeriodText({ from, to }: RecapPeriod): string {
  if (from === to) return formatDate(from);
  const [year = '', month = ''] = from.split('-');
  return `Triwulan ${roman(Math.ceil(Number(month) / 3))} ${year}`;
}

/** What is not in a recap of a period since nobody knows its day; empty for nothing. */
export function undatedText(count: number): string {
  return count === 0 ? '' : `${formatNumber(count)} saran tanpa tanggal tidak ikut dihitung.`;
}

/** What a list of suggestions holds, above the signatures below it. */
export function listSentence({
  suggestions,
  hidesNames,
}: Pick<Register, 'suggestions' | 'hidesNames'>): string {
  const isOfPublic = suggestions.some(({ source }) => source === 'public');
  const what = isOfPublic ? 'saran dan pengaduan' : 'saran';
  const held = `Daftar ini memuat ${formatNumber(suggestions.length)} ${what}.`;
  if (hidesNames) return `${held} Nama pengusul dan pengadu tidak dicantumkan.`;
  return isOfPublic ? `${held} Nama pengadu tidak dicantumkan.` : held;
}

/** What a chart of counts says in a sentence. */
export function countsAlt(
  rows: readonly { readonly name: string; readonly count: number }[],
): string {
  return `${rows.map(({ name, count }) => `${name} ${formatNumber(count)}`).join(', ')}.`;
}
