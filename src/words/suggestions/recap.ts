import type { RecapBy, RecapRow } from '#domain/suggestions/reading/recap.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';

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

/** What a chart of counts says in a sentence. */
export function countsAlt(
  rows: readonly { readonly name: string; readonly count: number }[],
): string {
  return `${rows.map(({ name, count }) => `${name} ${formatNumber(count)}`).join(', ')}.`;
}
