import type { ScoreLevel } from '#domain/convention/schema/form.ts';

/** Shares as the field sheet of quality-circle conventions has them. What each level means is said here, after no model. */
function levels(best: string, good: string, fair: string, poor: string): readonly ScoreLevel[] {
  return [
    { name: 'Sangat baik', share: 1, means: best },
    { name: 'Baik', share: 0.75, means: good },
    { name: 'Cukup', share: 0.5, means: fair },
    { name: 'Kurang', share: 0.3, means: poor },
  ];
}

export const reportLevels = levels(
  'Lengkap, dibuktikan dengan data yang jelas sumbernya, dan dapat ditiru tim lain.',
  'Lengkap dan berdasar data; ada bagian kecil yang belum dijelaskan.',
  'Ada, tetapi sebagian tanpa data atau tanpa alasan.',
  'Hanya disebut, atau tidak sesuai dengan langkahnya.',
);

export const presentationLevels = levels(
  'Jelas tanpa dibacakan, datanya terlihat, dan setiap pertanyaan terjawab.',
  'Jelas; sebagian kecil dibacakan atau belum terjawab.',
  'Dapat diikuti, tetapi banyak dibacakan atau tanpa data.',
  'Sulit diikuti, atau tidak dijelaskan.',
);

export const creativityLevels = levels(
  'Khas, kompak, dan pesannya langsung ditangkap penonton.',
  'Menarik dan rapi; ada bagian yang belum padu.',
  'Biasa, atau belum semua anggota ikut.',
  'Belum disiapkan.',
);
