/** Beside a field for a number that may be given as the two counts of a share. */
export const orCounts = 'Angka, atau dua hitungan seperti 245 dari 1.635.';

/** The same above a grid of values, with what is computed of them. */
export const orCountsInRows =
  'Tiap nilai boleh berupa angka, atau dua hitungan seperti 40 dari 409. Dari hitungan, persentase tiap baris dan keseluruhannya dihitung di sini.';
