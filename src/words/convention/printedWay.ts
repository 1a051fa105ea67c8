import type { Way } from '#domain/convention/ways.ts';

/** What the final score is called in the head of a table. */
export const scoreNames: Readonly<Record<Way, string>> = {
  mean: 'Nilai akhir',
  standardised: 'Nilai baku',
  rankSum: 'Rata-rata peringkat',
  median: 'Median',
};

/** How a way adds up, for those who were not there when it was agreed. */
export const wayTexts: Readonly<Record<Way, string>> = {
  mean: 'Nilai tim pada tiap lembar ialah rata-rata jumlah nilai para juri.',
  standardised:
    'Jumlah nilai tiap juri dikurangi rata-rata juri itu dan dibagi simpangan bakunya, lalu dirata-ratakan.',
  rankSum: 'Jumlah nilai tiap juri dijadikan peringkat, lalu dirata-ratakan; yang terkecil menang.',
  median: 'Nilai tim pada tiap lembar ialah median jumlah nilai para juri.',
};
