import type { Way } from '#domain/convention/ways.ts';

/** Each way of adding up in a sentence, for who has to choose one. */
export const wayAbout: Readonly<Record<Way, string>> = {
  mean: 'Jumlah nilai semua juri dibagi banyaknya juri. Paling mudah dijelaskan; satu juri yang sangat murah atau mahal ikut menggeser hasil.',
  standardised:
    'Nilai setiap juri dihitung dari rata-rata dan sebarannya sendiri, sehingga juri yang pelit dan yang murah sama pengaruhnya.',
  rankSum:
    'Yang dirata-ratakan peringkat dari setiap juri, bukan angkanya. Beda satu nilai dan beda dua puluh nilai sama artinya.',
  median:
    'Dipakai nilai juri yang di tengah. Satu juri yang menyimpang tidak berpengaruh, tetapi paling sering nilainya sama.',
};
