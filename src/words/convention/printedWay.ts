import type { Way } from '#domain/convention/ways.ts';

/** What the final score is called in the head of a table. */
export const scoreNames: Readonly<Record<Way, string>> = {
  mean: 'Nilai akhir',
  standardised: 'Nilai baku',
  rankSum: 'Rata-rata peringkat',
  median: 'Median',
};
